/** The days of a month in weeks from Monday; null before its first day. */
export function daysOf(year: number, month: number): (string | null)[] {
  const first = new Date(Date.UTC(year, month, 1));
  const blanks = (first.getUTCDay() + 6) % 7;
  const count = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return [...Array<null>(blanks).fill(null), ...Array.from({ length: count }, (_, day) => iso(year, month, day + 1))];
}

const iso = (year: number, month: number, day: number) => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** The month before or after. */
export function moved([year, month]: readonly [number, number], by: number): [number, number] {
  const date = new Date(Date.UTC(year, month + by, 1));
  return [date.getUTCFullYear(), date.getUTCMonth()];
}

/** Every day from one to another, both included, as the axis of a chart. */
export function axis(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
