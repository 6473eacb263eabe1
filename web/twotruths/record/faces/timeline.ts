import { EXPRESSIONS, type Expression, type FacePoint, type FaceTimeline } from "../../api";

/** What measured, as the server keeps it with every timeline. */
export const MODEL = "face-api 1.7.15 tiny-face-detector, face-expression";
/** At most five points a second (milliseconds), 300 in all, none after the longest recording: what the server takes. */
const APART = 200;
const MOST = 300;
const LAST = 60_500;

export type Shares = Record<Expression, number>;

/** A face at one moment: shares that sum to one, and how sure it is that there was a face (0–1). */
export interface Look {
  shares: Shares;
  confidence: number;
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** Shares as the server takes them: each from 0 to 1, together exactly what rounding leaves of 1; null for no numbers. */
export function evened(raw: Shares): Shares | null {
  const values = EXPRESSIONS.map((each) => Math.max(0, raw[each]));
  const sum = values.reduce((total, value) => total + value, 0);
  if (!(sum > 0) || !Number.isFinite(sum)) return null;
  return Object.fromEntries(EXPRESSIONS.map((each, index) => [each, round(values[index]! / sum)])) as Shares;
}

/** The strongest expression; the first of equals. */
export const strongest = (shares: Shares): Expression => EXPRESSIONS.reduce((best, each) => (shares[each] > shares[best] ? each : best));

/** Collects what is seen while a recording runs. Moments without a face leave a gap: nothing is made up for them. */
export class Collecting {
  #points: FacePoint[] = [];

  add(at: number, look: Look | null): void {
    const last = this.#points.at(-1)?.at_ms ?? -APART;
    const at_ms = Math.round(at);
    if (look === null || at_ms < 0 || at_ms > LAST || at_ms - last < APART || this.#points.length >= MOST) return;
    const shares = evened(look.shares);
    if (shares !== null) this.#points.push({ at_ms, ...shares, confidence: round(Math.min(1, Math.max(0, look.confidence))) });
  }

  clear(): void {
    this.#points = [];
  }

  /** Null when no face was seen: then there is nothing to send. */
  timeline(): FaceTimeline | null {
    return this.#points.length === 0 ? null : { model: MODEL, points: [...this.#points] };
  }
}
