/** Times are seconds, as a video element counts them; where chapters begin comes in milliseconds. */
export interface Chapter {
  from: number;
  to: number;
}

/** The chapters of a video; without a known length the last one ends where it begins. */
export function chaptersOf(begins: readonly number[], durationMs: number | null): Chapter[] {
  return begins.map((begin, index) => ({
    from: begin / 1000,
    to: Math.max(begin, begins[index + 1] ?? durationMs ?? begin) / 1000,
  }));
}

/** Which chapter a moment belongs to; a moment before the first belongs to the first. */
export function chapterAt(chapters: readonly Chapter[], time: number): number {
  let found = 0;
  chapters.forEach(({ from }, index) => {
    // A seek may land a hair before the frame that was asked for.
    if (time >= from - 0.05) found = index;
  });
  return found;
}

/** How much of a chapter is over at a moment, 0–1. */
export function shareOf({ from, to }: Chapter, time: number): number {
  if (to <= from) return time >= from ? 1 : 0;
  return Math.min(1, Math.max(0, (time - from) / (to - from)));
}
