import { expect, it } from "vitest";
import type { FacePoint } from "../api";
import { barOf, lineOf, mostly } from "./deviation";

const point = (at_ms: number, change: Partial<FacePoint>): FacePoint => ({ at_ms, happiness: 0, sadness: 0, anger: 0, fear: 0, surprise: 0, disgust: 0, neutral: 0, confidence: 1, ...change });

it("draws a bar from the middle to its side, and no farther than the field", () => {
  expect(barOf(0)).toEqual({ start: 50, width: 0 });
  expect(barOf(2)).toEqual({ start: 50, width: 25 });
  expect(barOf(-2)).toEqual({ start: 25, width: 25 });
  expect(barOf(-9)).toEqual({ start: 0, width: 50 });
});

it("tells which expression was there most, and abstains without a face", () => {
  const found = mostly([point(0, { neutral: 0.8, happiness: 0.2 }), point(200, { neutral: 0.4, happiness: 0.6 }), point(400, { anger: 1, confidence: 0.1 })]);
  expect(found.slice(0, 2).map(({ expression }) => expression)).toEqual(["neutral", "happiness"]);
  expect(found[0]!.share).toBeCloseTo(0.6);
  expect(mostly([point(0, { anger: 1, confidence: 0.2 })])).toEqual([]);
});

it("draws a line over the whole width, the most at the top", () => {
  expect(lineOf({ timeline: [point(0, { fear: 0 }), point(1000, { fear: 1 }), point(4000, { fear: 0.25 })] }, "fear")).toBe("0,100 25,0 100,75");
  expect(lineOf({ timeline: [point(0, { fear: 1 })] }, "fear")).toBe("0,0");
});
