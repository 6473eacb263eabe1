import { expect, it } from "vitest";
import type { Conversation } from "../api";
import { thread } from "../test/samples";
import { nextFor } from "./next";

const done = (change: Partial<Conversation>) => thread({ status: "completed", outcome: "silver", user_messages: 5, ...change });

it("begins in the coffee shop, on green", () => {
  expect(nextFor([])).toEqual({ open: null, place: "coffee_shop", difficulty: "green" });
});

it("goes on with what is open and was begun", () => {
  expect(nextFor([done({}), thread({ id: "open", user_messages: 2 })]).open).toBe("open");
  expect(nextFor([thread({ id: "empty" })]).open).toBeNull();
});

it("proposes the place practised least, a step harder after gold", () => {
  expect(nextFor([done({})])).toEqual({ open: null, place: "bookstore", difficulty: "green" });
  expect(nextFor([done({ outcome: "gold" })]).difficulty).toBe("yellow");
  expect(nextFor([done({ outcome: "gold", difficulty_level: "red" })]).difficulty).toBe("red");
});
