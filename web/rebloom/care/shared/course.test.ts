import { expect, it } from "vitest";
import type { SharedMood } from "../api";
import { byDay } from "./course";
import { tidy } from "./EnterCode";

const mood = (recorded_at: string, value: number, stress: number | null = null): SharedMood => ({
  id: recorded_at, recorded_at, mood: value, stress, anxiety: null, energy: null, notes: null, triggers: [],
});

it("takes the mean of a day and leaves a gap where nothing was noted", () => {
  const moods = [mood("2026-11-01T08:00:00Z", 3), mood("2026-11-01T20:00:00Z", 4), mood("2026-11-03T08:00:00Z", 7, 2)];
  const days = ["2026-11-01", "2026-11-02", "2026-11-03"];
  expect(byDay(moods, "mood", days)).toEqual([3.5, null, 7]);
  expect(byDay(moods, "stress", days)).toEqual([null, null, 2]);
});

it("takes a code as it was read out", () => {
  expect(tidy(" ab3d-e7 gh")).toBe("AB3DE7GH");
});
