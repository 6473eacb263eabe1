/** What a field for date and time holds, as points in time of the world; empty and unreadable ones fall away. */
export const instants = (fields: readonly string[]): string[] =>
  fields
    .map((field) => new Date(field))
    .filter((time) => !Number.isNaN(time.getTime()))
    .map((time) => time.toISOString());

/** A point in time as such a field writes it, on the clock of this device. */
export function written(time: Date): string {
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The earliest time that can be proposed. */
export const soonest = () => written(new Date());
