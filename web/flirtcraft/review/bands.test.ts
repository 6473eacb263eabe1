import { expect, it } from "vitest";
import { bandOf, corners, pathOf } from "./bands";

it.each([
  [100, "exceptional"],
  [90, "exceptional"],
  [89, "excellent"],
  [80, "excellent"],
  [79, "good"],
  [70, "good"],
  [69, "developing"],
  [60, "developing"],
  [59, "needs_practice"],
  [50, "needs_practice"],
  [49, "learning"],
  [0, "learning"],
])("calls %i %s", (score, band) => {
  expect(bandOf(score)).toBe(band);
});

it("draws the corners from the top, clockwise, each at its share of the radius", () => {
  expect(corners([1, 0.5, 1, 0], 100)).toEqual([
    [0, -100],
    [50, 0],
    [0, 100],
    [0, 0],
  ]);
  expect(pathOf([[0, 1], [2, 3]])).toBe("M0 1L2 3Z");
});
