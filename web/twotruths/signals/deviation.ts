import type { Expression, Face, FacePoint } from "../api";
import { EXPRESSIONS } from "../api";

/** Half of the width of a bar's field, in standard deviations: beyond it a bar is simply full. */
const FIELD = 4;

/** Where a bar begins and how wide it is, in percent of its field, zero in the middle. */
export function barOf(deviation: number): { start: number; width: number } {
  const half = (Math.min(FIELD, Math.abs(deviation)) / FIELD) * 50;
  return { start: deviation < 0 ? 50 - half : 50, width: half };
}

/** Less than this is what one and the same person does anyway. */
export const STANDS_OUT = 1.5;

/** The mean share of each expression over a recording, the largest first, moments without a face left out. */
export function mostly(points: readonly FacePoint[]): { expression: Expression; share: number }[] {
  const seen = points.filter(({ confidence }) => confidence >= 0.5);
  if (seen.length === 0) return [];
  return EXPRESSIONS.map((expression) => ({ expression, share: seen.reduce((sum, point) => sum + point[expression], 0) / seen.length })).sort((a, b) => b.share - a.share);
}

/** An expression over time as the points of a line in a field of 100 × 100. */
export function lineOf({ timeline }: Pick<Face, "timeline">, expression: Expression): string {
  const end = timeline.at(-1)?.at_ms ?? 0;
  return timeline
    .map((point) => `${end === 0 ? 0 : Math.round((point.at_ms / end) * 1000) / 10},${Math.round((1 - point[expression]) * 1000) / 10}`)
    .join(" ");
}
