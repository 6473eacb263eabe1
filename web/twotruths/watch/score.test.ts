import { expect, it } from "vitest";
import type { Verdict } from "../api";
import { endingOf, percentOf, stakeOf } from "./score";

const verdict = (change: Partial<Verdict>): Verdict => ({ guess: 0, confidence: 2, hinted: false, correct: true, lie_index: 0, score: 100, votes: [1, 0, 0], ...change });

it("names the stakes of the rules: more for the sure, half with a hint, a loss only for the certain", () => {
  expect([1, 2, 3].map((confidence) => stakeOf(confidence as 1 | 2 | 3, false))).toEqual([
    { win: 60, loss: 0 },
    { win: 100, loss: 0 },
    { win: 150, loss: -25 },
  ]);
  expect([1, 2, 3].map((confidence) => stakeOf(confidence as 1 | 2 | 3, true).win)).toEqual([30, 50, 75]);
});

it("tells each ending in its own words", () => {
  expect(endingOf(verdict({}))).toBe("right");
  expect(endingOf(verdict({ confidence: 3 }))).toBe("right_sure");
  expect(endingOf(verdict({ confidence: 3, hinted: true }))).toBe("right_hinted");
  expect(endingOf(verdict({ correct: false }))).toBe("wrong");
  expect(endingOf(verdict({ correct: false, confidence: 3, hinted: true }))).toBe("wrong_sure");
});

it("gives shares that sum to a hundred, whatever the votes", () => {
  expect(percentOf([0, 0, 0])).toEqual([0, 0, 0]);
  expect(percentOf([1, 1, 1])).toEqual([34, 33, 33]);
  expect(percentOf([0, 7, 0])).toEqual([0, 100, 0]);
  for (let a = 0; a < 9; a++) {
    for (let b = 0; b < 9; b++) {
      const shares = percentOf([a, b, 5]);
      expect(shares.reduce((sum, each) => sum + each, 0)).toBe(100);
      shares.forEach((share, index) => expect(Math.abs(share - ([a, b, 5][index]! * 100) / (a + b + 5))).toBeLessThan(1));
    }
  }
});
