/** The word for a score, as a key of the catalogue (specification, The review). */
const BANDS = [
  [90, "exceptional"],
  [80, "excellent"],
  [70, "good"],
  [60, "developing"],
  [50, "needs_practice"],
  [0, "learning"],
] as const;
export type Band = (typeof BANDS)[number][1];

/** The band of a score from 0 to 100. */
export function bandOf(score: number): Band {
  return BANDS.find(([from]) => score >= from)![1];
}

/** Corners of a regular figure round (0, 0), the first at the top, clockwise; each at its own share (0–1) of the radius. */
export function corners(shares: readonly number[], radius: number): [number, number][] {
  return shares.map((share, index) => {
    const angle = (index / shares.length) * 2 * Math.PI - Math.PI / 2;
    return [round(Math.cos(angle) * radius * share), round(Math.sin(angle) * radius * share)];
  });
}

const round = (value: number) => Math.round(value * 100) / 100 + 0;

export const pathOf = (points: readonly [number, number][]) => `M${points.map(([x, y]) => `${x} ${y}`).join("L")}Z`;
