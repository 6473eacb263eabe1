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

/** From how many days without practice on a line is interrupted rather than drawn across. */
const APART = 7;

/** The same days with an empty one between two that lie more than a week apart. */
export function broken({ days, means }: ReturnType<typeof byDay>): { days: string[]; means: (number | null)[] } {
  const out: { days: string[]; means: (number | null)[] } = { days: [], means: [] };
  days.forEach((day, index) => {
    const last = days[index - 1];
    if (last !== undefined && Date.parse(day) - Date.parse(last) > APART * DAY) {
      out.days.push(daysBefore(day, 1));
      out.means.push(null);
    }
    out.days.push(day);
    out.means.push(means[index]!);
  });
  return out;
}
