const DAY = 86_400_000;

/** The local date so many days before another, both `YYYY-MM-DD`. */
export function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * DAY).toISOString().slice(0, 10);
}

/** One value a day, oldest first: the rounded mean where several conversations share a day. */
export function byDay(points: readonly { date: string; value: number }[]): { days: string[]; means: number[] } {
  const found = new Map<string, number[]>();
  for (const { date, value } of points) found.set(date, [...(found.get(date) ?? []), value]);
  const days = [...found.keys()].sort();
  const mean = (values: number[]) => Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
  return { days, means: days.map((day) => mean(found.get(day)!)) };
}
