import { expect, it } from "vitest";
import { phaseAt } from "./Breathing";

const box = { in: 4, hold: 4, out: 4, rest: 4, rounds: 2 };

it("goes round the four parts", () => {
  expect(phaseAt(box, 0)).toEqual({ phase: "in", left: 4 });
  expect(phaseAt(box, 5)).toEqual({ phase: "hold", left: 3 });
  expect(phaseAt(box, 15)).toEqual({ phase: "rest", left: 1 });
  expect(phaseAt(box, 16)).toEqual({ phase: "in", left: 4 });
});

it("leaves out a part without seconds, and ends after the last round", () => {
  const long = { in: 4, hold: 0, out: 6, rest: 0, rounds: 2 };
  expect(phaseAt(long, 4)).toEqual({ phase: "out", left: 6 });
  expect(phaseAt(long, 20)).toBeNull();
  expect(phaseAt({ in: 0, hold: 0, out: 0, rest: 0, rounds: 3 }, 0)).toBeNull();
});
