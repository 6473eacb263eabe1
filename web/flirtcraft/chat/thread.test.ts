import { describe, expect, it } from "vitest";
import type { Message, Thread } from "../api";
import { message, thread } from "../test/samples";
import { awaitsReply, changed, changeOf, hasGap, joined } from "./thread";

const after = (start: Thread, ...messages: Message[]) =>
  messages.reduce((now, each) => changed(now, { kind: "message", message: each }), start);

describe("a conversation on this device", () => {
  it("orders messages by their position, whatever order they arrive in", () => {
    const { messages } = after(thread(), message(2, "ai"), message(1, "user"));
    expect(messages.map(({ position }) => position)).toEqual([1, 2]);
  });

  it("takes a message once, though answer and live channel both bring it", () => {
    const said = message(1, "user");
    const once = after(thread(), said);
    const twice = changed(once, { kind: "answer", answer: { message: said, live_feedback: null, safety: null, reply: null } });
    expect(twice).toBe(once);
  });

  it("notices that a position is missing", () => {
    expect(hasGap(after(thread(), message(1, "user"), message(2, "ai")))).toBe(false);
    expect(hasGap(after(thread(), message(1, "user"), message(3, "ai")))).toBe(true);
  });

  it("keeps a message that came live while an older answer was on its way", () => {
    const known = after(thread(), message(1, "user"), message(2, "ai"));
    const older = { ...thread(), messages: [message(1, "user")] };
    expect(joined(older, known).messages).toHaveLength(2);
  });

  it("forgets the words when the server says that they were deleted", () => {
    const known = after(thread(), message(1, "user"));
    expect(joined({ ...thread(), transcript_deleted: true }, known).messages).toEqual([]);
  });

  it("lets a model's better hint replace the first, and never the other way round", () => {
    const first = { message_id: "m1", confidence: 3, appropriateness: 3, engagement: 3, kind: "neutral" as const, suggestion_key: "steady", suggestion: "a" };
    const better = { ...first, suggestion_key: "model", suggestion: "b" };
    const improved = changed(changed(thread(), { kind: "hint", hint: first }), { kind: "hint", hint: better });
    expect(improved.live_feedback.map(({ suggestion }) => suggestion)).toEqual(["b"]);
    expect(changed(improved, { kind: "hint", hint: first }).live_feedback[0]!.suggestion).toBe("b");
  });

  it("pauses with the card of an answer and goes on after it", () => {
    const card = { id: "card", level: "high", title: "", message: "", emergency_number: "", helplines: [] };
    const paused = changed(thread(), { kind: "answer", answer: { message: message(1, "user"), live_feedback: null, safety: card, reply: null } });
    expect([paused.status, paused.safety_card_id]).toEqual(["paused", "card"]);
    expect(awaitsReply(paused)).toBe(false);
    expect(changed(paused, { kind: "resumed" }).status).toBe("active");
  });

  it("is cut short when the character leaves before three messages, completed from then on", () => {
    const left = { kind: "ended", by: "character", reason: "bored", at: "2026-01-01T00:00:00Z" } as const;
    expect(changed(after(thread(), message(1, "user")), left).status).toBe("abandoned");
    expect(changed(after(thread(), message(1, "user"), message(2, "user"), message(3, "user")), left).status).toBe("completed");
  });

  it("awaits a reply exactly while the person spoke last", () => {
    expect(awaitsReply(thread())).toBe(false);
    expect(awaitsReply(after(thread(), message(1, "user")))).toBe(true);
    expect(awaitsReply(after(thread(), message(1, "user"), message(2, "ai")))).toBe(false);
  });

  it("reads live events and leaves alone what it does not know", () => {
    const event = (name: string, data: unknown) => ({ topic: "t", event: name, id: 1, data });
    expect(changeOf(event("message_received", { message: message(1, "ai") }), "now")).toMatchObject({ kind: "message" });
    expect(changeOf(event("metric_update", { engagement: 7, receptiveness: "warm" }), "now")).toEqual({ kind: "mood", engagement: 7, receptiveness: "warm" });
    expect(changeOf(event("conversation_ended", { by: "timeout", reason: "idle" }), "now")).toEqual({ kind: "ended", by: "timeout", reason: "idle", at: "now" });
    expect(changeOf(event("from_the_future", {}), "now")).toBeNull();
  });
});
