import type { SharedMood } from "../api";

export const MEASURES = ["mood", "anxiety", "stress", "energy"] as const;

/** The mean of each day of the axis (UTC), to one decimal; null where nothing was noted. */
export function byDay(moods: readonly SharedMood[], measure: (typeof MEASURES)[number], days: readonly string[]): (number | null)[] {
  const noted = new Map<string, number[]>();
  for (const entry of moods) {
    const value = entry[measure];
    const day = entry.recorded_at.slice(0, 10);
    if (value !== null) noted.set(day, [...(noted.get(day) ?? []), value]);
  }
  return days.map((day) => {
    const values = noted.get(day);
    return values === undefined ? null : Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10;
  });
}
