import type { QueuedWrite } from "@kit/queue";
import type { Message } from "../api";

export const MESSAGE = "rebloom.message";

/** Joins messages by their position; none that was once received disappears, for they never change. */
export function joined(known: readonly Message[], arrived: readonly Message[]): Message[] {
  const all = new Map(known.map((message) => [message.position, message]));
  for (const message of arrived) all.set(message.position, message);
  return [...all.values()].sort((a, b) => a.position - b.position);
}

/** Positions have no gaps: one that is missing was lost on the way and must be read again. */
export function hasGap(messages: readonly Message[]): boolean {
  return messages.some(({ position }, index) => index > 0 && position !== messages[index - 1]!.position + 1);
}

/** Whether the companion owes an answer: the last word is the person's. */
export const awaitsReply = (messages: readonly Message[]) => messages.at(-1)?.sender === "person";

/** A message that the server has not accepted yet. */
export interface Unsent {
  id: string;
  content: string;
  /** `refused`: the server said no, for example because the session is over; the words stay to be copied. */
  state: "pending" | "sending" | "refused";
  reason: string | null;
}

export function unsentOf(items: readonly QueuedWrite[], session: string, accepted: ReadonlySet<string>): Unsent[] {
  return items
    .filter(({ kind, about, id }) => kind === MESSAGE && about === session && !accepted.has(id))
    .map(({ id, body, state, failure }) => ({
      id,
      content: String((body as { content?: unknown } | null)?.content ?? ""),
      state: state === "failed" ? "refused" : state,
      reason: failure?.message ?? null,
    }));
}
