import type { TopicEvent } from "@kit/realtime";
import type { EndReason, LiveFeedback, Message, Receptiveness, SendAnswer, Thread } from "../api";

/** Something that changes a conversation as this device knows it; typing is momentary and kept elsewhere. */
export type Change =
  | { kind: "message"; message: Message }
  | { kind: "answer"; answer: SendAnswer }
  | { kind: "hint"; hint: LiveFeedback }
  | { kind: "mood"; engagement: number; receptiveness: Receptiveness }
  | { kind: "ended"; by: Thread["ended_by"]; reason: EndReason; at: string }
  | { kind: "resumed" };

/** The conversation after a change; the same object when the change brought nothing new. */
export function changed(thread: Thread, change: Change): Thread {
  switch (change.kind) {
    case "message":
      return withMessages(thread, [change.message]);
    case "answer": {
      const { message, live_feedback, safety, reply } = change.answer;
      const next = withHint(withMessages(thread, [message, ...(reply ?? [])]), live_feedback);
      return safety === null ? next : { ...next, status: "paused", safety_card_id: safety.id };
    }
    case "hint":
      return withHint(thread, change.hint);
    case "mood": {
      const { engagement, receptiveness } = change;
      return { ...thread, engagement, receptiveness };
    }
    case "ended": {
      if (isOver(thread)) return thread;
      const enough = saidByPerson(thread) >= 3 && change.by !== "timeout";
      const { by: ended_by, reason: end_reason, at: ended_at } = change;
      return { ...thread, status: enough ? "completed" : "abandoned", ended_by, end_reason, ended_at };
    }
    case "resumed":
      return thread.status === "paused" ? { ...thread, status: "active", safety_card_id: null } : thread;
  }
}

/**
 * What the server answered, joined with what came live while the answer was on its way: a message that
 * was once received never disappears again because an older answer arrived after it.
 */
export function joined(answer: Thread, known: Thread | undefined): Thread {
  if (known === undefined || answer.transcript_deleted) return answer;
  return (known.live_feedback ?? []).reduce(withHint, withMessages(answer, known.messages ?? []));
}

function withMessages(thread: Thread, arrived: readonly Message[]): Thread {
  const known = new Set(thread.messages.map(({ id }) => id));
  const fresh = arrived.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return thread;
  const messages = [...thread.messages, ...fresh].sort((a, b) => a.position - b.position);
  const last = messages.at(-1)!;
  return {
    ...thread,
    messages,
    total_messages: Math.max(thread.total_messages, last.position),
    user_messages: Math.max(thread.user_messages, messages.filter(({ sender }) => sender === "user").length),
  };
}

function withHint(thread: Thread, hint: LiveFeedback | null): Thread {
  if (hint === null) return thread;
  const others = thread.live_feedback.filter(({ message_id }) => message_id !== hint.message_id);
  const before = thread.live_feedback.find(({ message_id }) => message_id === hint.message_id);
  // A model's better hint replaces the first; the first, arriving late by the other way, does not replace it.
  if (before?.suggestion_key === "model" || JSON.stringify(before) === JSON.stringify(hint)) return thread;
  return { ...thread, live_feedback: [...others, hint] };
}

/** Reads a live event; null for what does not change the conversation itself. */
export function changeOf({ event, data }: TopicEvent, now: string): Change | null {
  switch (event) {
    case "message_received":
      return { kind: "message", message: (data as { message: Message }).message };
    case "live_feedback":
      return { kind: "hint", hint: data as LiveFeedback };
    case "metric_update": {
      const { engagement, receptiveness } = data as { engagement: number; receptiveness: Receptiveness };
      return { kind: "mood", engagement, receptiveness };
    }
    case "conversation_ended": {
      const { by, reason } = data as { by: Thread["ended_by"]; reason: EndReason };
      return { kind: "ended", by, reason, at: now };
    }
    default:
      return null;
  }
}

/** Positions have no gaps: one that is missing was lost on the way and must be read again. */
export function hasGap({ messages }: Thread): boolean {
  return messages.some(({ position }, index) => index > 0 && position !== messages[index - 1]!.position + 1);
}

export const isOver = ({ status }: Thread) => status === "completed" || status === "abandoned";

export const saidByPerson = ({ messages, user_messages }: Thread) =>
  Math.max(user_messages, messages.filter(({ sender }) => sender === "user").length);

/** Whether the character owes an answer. */
export const awaitsReply = (thread: Thread) =>
  thread.status === "active" && thread.messages.at(-1)?.sender === "user";
