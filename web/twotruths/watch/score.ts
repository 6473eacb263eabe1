import type { Confidence, Verdict } from "../api";

const WEIGHT: Record<Confidence, number> = { 1: 60, 2: 100, 3: 150 };

/** What a guess can bring: `win` for one that isn't hard, where a hint halves it, and `loss` when it is wrong (0 or below). */
export function stakeOf(confidence: Confidence, hinted: boolean): { win: number; loss: number } {
  return { win: Math.round(WEIGHT[confidence] / (hinted ? 2 : 1)), loss: confidence === 3 ? -25 : 0 };
}

/** Which sentence tells how it ended. */
export function endingOf({ correct, confidence, hinted }: Verdict): "right_sure" | "right_hinted" | "right" | "wrong_sure" | "wrong" {
  if (!correct) return confidence === 3 ? "wrong_sure" : "wrong";
  return hinted ? "right_hinted" : confidence === 3 ? "right_sure" : "right";
}

/** Shares in whole percent that sum to 100, the largest remainders rounded up; all 0 while nobody has voted. */
export function percentOf(votes: readonly number[]): number[] {
  const all = votes.reduce((sum, each) => sum + each, 0);
  if (all === 0) return votes.map(() => 0);
  const exact = votes.map((each) => (each * 100) / all);
  const whole = exact.map(Math.floor);
  const left = 100 - whole.reduce((sum, each) => sum + each, 0);
  const first = exact
    .map((each, index) => ({ index, rest: each - Math.floor(each) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, left);
  for (const { index } of first) whole[index]! += 1;
  return whole;
}

/** The part of all who guessed and were wrong, in whole percent. */
export const fooledPercent = (rate: number) => Math.round(rate * 100);
