import { describe, expect, it } from "vitest";
import type { QueuedWrite } from "@kit/queue";
import { message } from "../test/samples";
import { receiptOf, unsentOf } from "./outbox";

const write = (id: string, change: Partial<QueuedWrite> = {}): QueuedWrite => ({
  id,
  account: "a",
  app: "flirtcraft",
  position: Number(id),
  kind: "flirtcraft.message",
  about: "c1",
  method: "POST",
  path: "/flirtcraft/conversations/c1/messages",
  body: { content: `words ${id}` },
  state: "pending",
  failure: null,
  createdAt: 0,
  ...change,
});
const none = new Set<string>();

describe("what was not sent yet", () => {
  it("is this conversation's own messages, in their order", () => {
    const items = [write("1"), write("2", { about: "c2" }), write("3", { kind: "flirtcraft.switch" }), write("4")];
    expect(unsentOf(items, "c1", [], none).map(({ content }) => content)).toEqual(["words 1", "words 4"]);
  });

  it("becomes a draft when the conversation had ended", () => {
    const failure = { status: 409, code: "CONVERSATION_ENDED", message: "This conversation has ended." };
    expect(unsentOf([write("1", { state: "failed", failure })], "c1", [], none)[0]).toMatchObject({ state: "draft", content: "words 1" });
  });

  it("is refused with the server's reason otherwise, and can be sent again", () => {
    const failure = { status: 409, code: "CONVERSATION_PAUSED", message: "Paused." };
    expect(unsentOf([write("1", { state: "failed", failure })], "c1", [], none)[0]).toMatchObject({ state: "refused", reason: "Paused." });
  });

  it("is not shown twice when the live channel is quicker than the answer", () => {
    const sending = write("1", { state: "sending", body: { content: "  hello " } });
    expect(unsentOf([sending], "c1", [], none)).toHaveLength(1);
    expect(unsentOf([sending], "c1", [message(1, "user", "hello")], none)).toEqual([]);
  });

  it("is shown though the same words were said and accepted before", () => {
    const sending = write("1", { state: "sending", body: { content: "hello" } });
    expect(unsentOf([sending], "c1", [message(1, "user", "hello")], new Set(["m1"]))).toHaveLength(1);
  });
});

describe("the receipt of a message", () => {
  it("goes from sent to seen when the other writes or has written", () => {
    const said = message(1, "user");
    expect(receiptOf(said, [said], false)).toBe("sent");
    expect(receiptOf(said, [said], true)).toBe("seen");
    expect(receiptOf(said, [said, message(2, "ai")], false)).toBe("seen");
    expect(receiptOf(message(3, "user"), [said, message(2, "ai"), message(3, "user")], false)).toBe("sent");
  });
});
