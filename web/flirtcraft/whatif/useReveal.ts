import { useEffect, useState } from "react";

/** Reading the line takes a moment, writing one takes longer: the bounds of a pause, in milliseconds. */
const SHORTEST = 500;
const LONGEST = 1_800;
const PER_CHARACTER = 14;

export const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** How many of the lines are to be seen by now: they come one after the other, or at once for whoever wants no motion. */
export function useReveal(lines: readonly { content: string }[] | undefined): number {
  const [seen, see] = useState<{ of: typeof lines; count: number }>({ of: undefined, count: 0 });
  const count = lines === undefined ? 0 : seen.of === lines ? seen.count : 0;
  useEffect(() => {
    if (lines === undefined || count >= lines.length) return;
    if (calm()) return see({ of: lines, count: lines.length });
    const pause = Math.min(LONGEST, SHORTEST + lines[count]!.content.length * PER_CHARACTER);
    const timer = setTimeout(() => see({ of: lines, count: count + 1 }), pause);
    return () => clearTimeout(timer);
  }, [lines, count]);
  return count;
}
