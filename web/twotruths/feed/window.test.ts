import { expect, it } from "vitest";
import type { Card } from "../api";
import { cardsOf, feedOf, partOf, stepTo, wantsMore } from "./window";

const card = (id: string, views = 0) => ({ id, views }) as Card;

it("plays only the card that is seen, however far somebody has swiped", () => {
  for (const active of [0, 7, 99]) {
    const parts = Array.from({ length: 100 }, (_, index) => partOf(index, active));
    expect(parts.filter((part) => part === "play")).toHaveLength(1);
    expect(parts[active]).toBe("play");
    expect(parts.filter((part) => part === "near").length).toBeLessThanOrEqual(2);
    expect(parts.filter((part) => part !== "place").length).toBeLessThanOrEqual(7);
  }
});

it("makes both neighbours ready", () => {
  expect([4, 5, 6].map((index) => partOf(index, 5))).toEqual(["near", "play", "near"]);
});

it("asks for more before the end is reached, and not long before", () => {
  expect(wantsMore(0, 10)).toBe(false);
  expect(wantsMore(5, 10)).toBe(false);
  expect(wantsMore(6, 10)).toBe(true);
  expect(wantsMore(9, 10)).toBe(true);
});

it("leads by keys to a neighbour and never beyond the ends", () => {
  expect(stepTo("ArrowDown", 0, 3)).toBe(1);
  expect(stepTo("PageUp", 2, 3)).toBe(1);
  expect(stepTo("End", 0, 3)).toBe(2);
  expect(stepTo("ArrowDown", 2, 3)).toBeNull();
  expect(stepTo("ArrowUp", 0, 3)).toBeNull();
  expect(stepTo("Home", 0, 3)).toBeNull();
  expect(stepTo("a", 1, 3)).toBeNull();
});

it("shows a card once though it comes on two pages, where it came first", () => {
  const pages = [{ items: [card("a"), card("b", 1)] }, { items: [card("b", 2), card("c")] }];
  expect(cardsOf(pages).map(({ id, views }) => `${id}${views}`)).toEqual(["a0", "b1", "c0"]);
});

it("takes an unknown feed for the new one", () => {
  expect([feedOf("hard"), feedOf("best"), feedOf(null)]).toEqual(["hard", "new", "new"]);
});
