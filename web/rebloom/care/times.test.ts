import { expect, it } from "vitest";
import { instants, written } from "./times";

it("gives the same moment back that was written into a field", () => {
  const time = new Date("2026-11-24T09:30:00Z");
  expect(instants([written(time)])).toEqual(["2026-11-24T09:30:00.000Z"]);
});

it("leaves out what was not filled in", () => {
  expect(instants(["", "2026-13-99T99:99"])).toEqual([]);
});
