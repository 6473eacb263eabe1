import { expect, it } from "vitest";
import { reasonFor, reasonOf } from "./reasons";

const failure = (status: number, code: string, details: unknown = null) => ({ status, code, details, message: "", position: null });

it("tells three kinds of what has to be paid for apart", () => {
  expect(reasonFor(failure(402, "ENTITLEMENT_REQUIRED", { feature: "twotruths.premium", limit: 3, used: 3 }))).toBe("limit");
  expect(reasonFor(failure(402, "ENTITLEMENT_REQUIRED", { feature: "platform.storage", limit: 100, used: 99 }))).toBe("storage");
  expect(reasonFor(failure(402, "ENTITLEMENT_REQUIRED", { feature: "twotruths.pack.food" }))).toBe("bought");
});

it("has words for whatever the server calls it, also for what it will call it one day", () => {
  expect(reasonOf("index_missing")).toBe("damaged");
  expect(reasonOf("words_not_accepted")).toBe("words");
  expect(reasonOf("something_new")).toBe("other");
  expect(reasonOf(null)).toBeNull();
  expect(reasonFor(failure(403, "USERNAME_REQUIRED"))).toBe("account");
  expect(reasonFor(failure(429, "RATE_LIMITED"))).toBe("too_many");
  expect(reasonFor(failure(422, "truncated"))).toBe("damaged");
});
