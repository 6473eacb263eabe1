/** What happened on a topic; `id` grows within the topic. */
export interface TopicEvent<T = unknown> {
  topic: string;
  event: string;
  id: number;
  data: T;
}

export type Control =
  | { type: "subscribed"; topic: string; last_id: number | null }
  | { type: "resync"; topic: string }
  | { type: "refused"; topic: string; code: string }
  | { type: "pong" };

export type Incoming = { kind: "event"; event: TopicEvent } | { kind: "control"; control: Control } | { kind: "unknown" };

/** Reads one frame of the server; what this version does not know is left alone. */
export function read(text: string): Incoming {
  let frame: Record<string, unknown>;
  try {
    frame = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return { kind: "unknown" };
  }
  if (typeof frame["type"] === "string") return { kind: "control", control: frame as unknown as Control };
  if (typeof frame["topic"] === "string" && typeof frame["event"] === "string") {
    return { kind: "event", event: { ...(frame as unknown as TopicEvent), id: Number(frame["id"] ?? 0) } };
  }
  return { kind: "unknown" };
}

export const FIRST_PAUSE = 1_000;
export const LONGEST_PAUSE = 30_000;

/** Pause before the nth try (from 0): 1 s doubling to 30 s, give or take a fifth so that clients spread. */
export function pauseBefore(attempt: number, random: () => number = Math.random): number {
  return Math.round(Math.min(FIRST_PAUSE * 2 ** attempt, LONGEST_PAUSE) * (0.8 + 0.4 * random()));
}
