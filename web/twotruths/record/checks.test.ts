import { expect, it, vi } from "vitest";
import { LARGEST, shortOfRoom, typed, unfit } from "./checks";

const film = (size = 10, type = "video/webm;codecs=vp8,opus") => {
  const file = new Blob(["x"], { type });
  Object.defineProperty(file, "size", { value: size });
  return file;
};

it.each([
  ["nothing was recorded", { file: null, duration: 2000 }, "missing"],
  ["it is empty", { file: film(0), duration: 2000 }, "empty"],
  ["it is larger than 100 MB", { file: film(LARGEST + 1), duration: 2000 }, "too_big"],
  ["it is longer than a minute", { file: film(), duration: 60_100 }, "too_long"],
  ["there is hardly anything", { file: film(), duration: 400 }, "too_short"],
  ["it is a picture", { file: film(10, "image/png"), duration: null }, "not_a_video"],
])("says when %s", (_, candidate, why) => {
  expect(unfit(candidate)).toBe(why);
});

it("lets through what the server may take, also where this browser cannot tell the length", () => {
  expect(unfit({ file: film(LARGEST), duration: 60_000 })).toBeNull();
  expect(unfit({ file: film(10, "video/quicktime"), duration: null })).toBeNull();
});

it("knows a film by its ending where the phone names no type", () => {
  expect(typed(new File(["x"], "IMG_1.MOV")).type).toBe("video/quicktime");
  expect(typed(new File(["x"], "notes")).type).toBe("");
});

it("warns when little room is left, and only then", async () => {
  const estimate = vi.fn().mockResolvedValueOnce({ quota: 1e9, usage: 9.5e8 }).mockResolvedValueOnce({ quota: 1e10, usage: 0 }).mockRejectedValueOnce(new Error("no"));
  vi.stubGlobal("navigator", { storage: { estimate } });
  expect(await shortOfRoom()).toBe(5e7);
  expect(await shortOfRoom()).toBeNull();
  expect(await shortOfRoom()).toBeNull();
  vi.unstubAllGlobals();
});
