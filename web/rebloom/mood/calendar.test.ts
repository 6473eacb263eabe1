import { expect, it } from "vitest";
import { axis, daysOf, moved } from "./calendar";

it("begins a month on its weekday, Monday first", () => {
  // 1 November 2026 is a Sunday.
  const days = daysOf(2026, 10);
  expect(days.indexOf("2026-11-01")).toBe(6);
  expect(days.at(-1)).toBe("2026-11-30");
});

it("knows the length of a leap year's February", () => {
  expect(daysOf(2028, 1).filter((day) => day !== null)).toHaveLength(29);
});

it("turns pages over the end of a year", () => {
  expect(moved([2026, 11], 1)).toEqual([2027, 0]);
  expect(moved([2026, 0], -1)).toEqual([2025, 11]);
});

it("names each day of a span once", () => {
  expect(axis("2026-10-24", "2026-10-27")).toEqual(["2026-10-24", "2026-10-25", "2026-10-26", "2026-10-27"]);
});
