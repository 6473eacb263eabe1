import { expect, it } from "vitest";
import { broken, byDay, daysBefore } from "./series";

it("gives one rounded mean a day, oldest first", () => {
  const points = [
    { date: "2026-01-02", value: 80 },
    { date: "2026-01-01", value: 60 },
    { date: "2026-01-02", value: 71 },
  ];
  expect(byDay(points)).toEqual({ days: ["2026-01-01", "2026-01-02"], means: [60, 76] });
});

it("counts days back over months and years", () => {
  expect(daysBefore("2026-01-01", 1)).toBe("2025-12-31");
  expect(daysBefore("2026-03-01", 29)).toBe("2026-01-31");
});

it("interrupts the line after more than a week without practice, and not before", () => {
  expect(broken({ days: ["2026-01-01", "2026-01-08", "2026-01-16"], means: [50, 60, 70] })).toEqual({
    days: ["2026-01-01", "2026-01-08", "2026-01-15", "2026-01-16"],
    means: [50, 60, null, 70],
  });
});
