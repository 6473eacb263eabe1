import type { QueuedWrite } from "@kit/queue";
import type { Message } from "../api";

export const MESSAGE = "flirtcraft.message";

/** A message that the server has not accepted yet, as the chat shows it. */
export interface Unsent {
  id: string;
  content: string;
  /** `draft`: the conversation was over (409); it can only be copied. `refused`: anything else the server said no to. */
  state: "pending" | "sending" | "draft" | "refused";
  reason: string | null;
}

/** The unsent messages of one conversation, in the order in which they were written. */
export function unsentOf(
  items: readonly QueuedWrite[],
  conversation: string,
  messages: readonly Message[],
  accepted: ReadonlySet<string>,
): Unsent[] {
  const mine = items.filter(({ kind, about }) => kind === MESSAGE && about === conversation);
  return mine
    .filter((item) => item.state !== "sending" || !arrived(item, messages, accepted))
    .map((item) => ({
      id: item.id,
      content: contentOf(item),
      state: item.state === "failed" ? (isDraft(item) ? "draft" : "refused") : item.state,
      reason: item.failure?.message ?? null,
    }));
}

const contentOf = (item: QueuedWrite) => String((item.body as { content?: unknown } | null)?.content ?? "");

const isDraft = ({ failure }: QueuedWrite) => failure?.status === 409 && failure.code === "CONVERSATION_ENDED";

/**
 * The live channel may bring the person's own message before the answer to its request does. Then the
 * last of their messages has the same words and was not the answer to an earlier request.
 */
function arrived(item: QueuedWrite, messages: readonly Message[], accepted: ReadonlySet<string>): boolean {
  const last = messages.findLast(({ sender }) => sender === "user");
  return last !== undefined && !accepted.has(last.id) && last.content === contentOf(item).trim().normalize("NFC");
}

export type Receipt = "pending" | "sending" | "sent" | "seen";

/** A message is seen once the character writes, or has written, after it. */
export function receiptOf(message: Message, messages: readonly Message[], typing: boolean): Receipt {
  const answered = messages.some(({ sender, position }) => sender === "ai" && position > message.position);
  return answered || typing ? "seen" : "sent";
}
