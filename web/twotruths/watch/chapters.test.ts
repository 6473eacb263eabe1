import { expect, it } from "vitest";
import { chapterAt, chaptersOf, shareOf } from "./chapters";

const three = chaptersOf([0, 10_000, 22_500], 30_000);

it("ends a chapter where the next one begins, and the last with the video", () => {
  expect(three).toEqual([
    { from: 0, to: 10 },
    { from: 10, to: 22.5 },
    { from: 22.5, to: 30 },
  ]);
  expect(chaptersOf([0, 5000], null).at(-1)).toEqual({ from: 5, to: 5 });
});

it("knows the chapter of every moment, also where a seek lands a hair early", () => {
  expect([0, 9.9, 9.97, 10, 22.46, 29, 31].map((time) => chapterAt(three, time))).toEqual([0, 0, 1, 1, 2, 2, 2]);
});

it("tells how much of a chapter is over, never less than nothing or more than all", () => {
  expect([0, 10, 16.25, 22.5, 99].map((time) => shareOf(three[1]!, time))).toEqual([0, 0, 0.5, 1, 1]);
  expect(shareOf({ from: 5, to: 5 }, 5)).toBe(1);
});
