import { type Message, METRICS, type Thread } from "../api";
import type { Scores } from "./api";

export interface Move {
  name: "overall" | (typeof METRICS)[number];
  /** 0–100 each. */
  before: number;
  after: number;
  /** What came of it, with its sign. */
  change: number;
}

/** Every score that applies, the overall one first. */
export function movesOf({ before, after }: Scores): Move[] {
  return (["overall", ...METRICS] as const).flatMap((name) => {
    const [from, to] = [before[name], after[name]];
    return from === null || to === null ? [] : [{ name, before: from, after: to, change: to - from }];
  });
}

/** What the person said, in order; without anything where somebody was in distress, for that is never replayed. */
export function triable({ messages, transcript_deleted }: Thread): Message[] {
  if (transcript_deleted || messages.some(({ sender }) => sender === "safety")) return [];
  return messages.filter(({ sender }) => sender === "user");
}

/** The line that another would help most: the one its hint thought least of; null when no hint had anything to better. */
export function weakest({ live_feedback }: Thread): string | null {
  const worth = live_feedback
    .filter(({ kind }) => kind === "tip" || kind === "warning")
    .map((hint) => ({ id: hint.message_id, sum: hint.confidence + hint.appropriateness + hint.engagement }));
  return worth.reduce<(typeof worth)[number] | null>((low, each) => (low === null || each.sum < low.sum ? each : low), null)?.id ?? null;
}

/** What the character had said just before a line: its last messages in a row, at most two. */
export function saidBefore({ messages }: Thread, line: Message): Message[] {
  const earlier = messages.filter(({ position }) => position < line.position);
  const own = earlier.findLastIndex(({ sender }) => sender === "user");
  return earlier.slice(own + 1).slice(-2);
}
