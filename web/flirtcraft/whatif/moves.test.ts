import { expect, it } from "vitest";
import { message, thread } from "../test/samples";
import { movesOf, saidBefore, triable, weakest } from "./moves";

const points = (overall: number, flirtation: number | null) => ({
  overall,
  ai_engagement: 60,
  responsiveness: 61,
  storytelling: 62,
  emotional_intelligence: 63,
  momentum: 64,
  flirtation,
});

it("lists the overall score first and leaves out what is not rated", () => {
  const moves = movesOf({ before: points(61, null), after: { ...points(58, null), momentum: 70 }, changes: points(0, null) });
  expect(moves.map(({ name, change }) => [name, change])).toEqual([
    ["overall", -3],
    ["ai_engagement", 0],
    ["responsiveness", 0],
    ["storytelling", 0],
    ["emotional_intelligence", 0],
    ["momentum", 6],
  ]);
  expect(movesOf({ before: points(1, 50), after: points(1, 55), changes: points(0, 5) }).at(-1)).toEqual({ name: "flirtation", before: 50, after: 55, change: 5 });
});

const said = thread({ status: "completed", messages: [message(1, "user"), message(2, "ai"), message(3, "ai"), message(4, "ai"), message(5, "user"), message(6, "ai")] });

it("offers one's own lines, but none of a conversation that was deleted or paused for safety", () => {
  expect(triable(said).map(({ id }) => id)).toEqual(["m1", "m5"]);
  expect(triable({ ...said, transcript_deleted: true })).toEqual([]);
  expect(triable({ ...said, messages: [...said.messages, message(7, "safety")] })).toEqual([]);
});

it("shows at most the last two things the character said before a line", () => {
  expect(saidBefore(said, said.messages[4]!).map(({ id }) => id)).toEqual(["m3", "m4"]);
  expect(saidBefore(said, said.messages[0]!)).toEqual([]);
});

it("recommends the line whose hint thought least of it, and none when all were fine", () => {
  const hint = (message_id: string, kind: "tip" | "warning" | "positive", all: number) => ({ message_id, kind, confidence: all, appropriateness: all, engagement: all, suggestion_key: "x", suggestion: "x" });
  expect(weakest({ ...said, live_feedback: [hint("m1", "tip", 3), hint("m5", "warning", 1)] })).toBe("m5");
  expect(weakest({ ...said, live_feedback: [hint("m1", "positive", 1)] })).toBeNull();
});
