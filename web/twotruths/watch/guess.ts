import type { Confidence, Hint, Position, Verdict } from "../api";

interface Choice {
  pick: Position | null;
  confidence: Confidence;
  hint: Hint | null;
}

/**
 * One guess: chosen freely until it is locked, on its way while it is judged, then revealed and never changed again.
 * `again` is the same guess on the same key: an answer that got lost must not be judged twice.
 */
export type Guess =
  | ({ step: "choosing"; error: unknown; again: string | null } & Choice)
  | ({ step: "locking"; pick: Position; key: string } & Choice)
  | { step: "revealing"; verdict: Verdict }
  | { step: "revealed"; verdict: Verdict };

export type Event =
  | { type: "pick"; position: Position }
  | { type: "sure"; confidence: Confidence }
  | { type: "hinted"; hint: Hint }
  | { type: "lock"; key: string }
  | { type: "failed"; error: unknown; lost: boolean }
  | { type: "judged"; verdict: Verdict }
  | { type: "shown" };

/** Where a guess begins: at once revealed where it was made before. */
export function begin(verdict: Verdict | null, pick: Position | null = null, confidence: Confidence = 2): Guess {
  return verdict === null ? { step: "choosing", pick, confidence, hint: null, error: null, again: null } : { step: "revealed", verdict };
}

/** The next state; an event that has no place in a step changes nothing. */
export function next(guess: Guess, event: Event): Guess {
  switch (event.type) {
    case "pick":
      return guess.step === "choosing" ? { ...guess, pick: event.position, error: null, again: null } : guess;
    case "sure":
      return guess.step === "choosing" ? { ...guess, confidence: event.confidence, error: null, again: null } : guess;
    case "hinted":
      return guess.step === "choosing" ? { ...guess, hint: event.hint, again: null } : guess;
    case "lock":
      return guess.step === "choosing" && guess.pick !== null
        ? { step: "locking", pick: guess.pick, confidence: guess.confidence, hint: guess.hint, key: guess.again ?? event.key }
        : guess;
    case "failed": {
      if (guess.step !== "locking") return guess;
      const { key, ...choice } = guess;
      return { ...choice, step: "choosing", error: event.error, again: event.lost ? key : null };
    }
    case "judged":
      // Known from elsewhere (another tab, another device) there is no suspense left.
      if (guess.step === "locking") return { step: "revealing", verdict: event.verdict };
      return guess.step === "choosing" ? { step: "revealed", verdict: event.verdict } : guess;
    case "shown":
      return guess.step === "revealing" ? { step: "revealed", verdict: guess.verdict } : guess;
  }
}

const LONGEST = 3_600_000;

/** How long it took to decide, in milliseconds, as the server takes it. */
export const decidedIn = (from: number, now: number) => Math.round(Math.min(LONGEST, Math.max(0, now - from)));

/** When each card turns round, in milliseconds: the truths in their order, the lie last. */
export function turns(lie: Position): [number, number, number] {
  let order = 0;
  const truth = () => 500 + 600 * order++;
  const at = [0, 1, 2].map((position) => (position === lie ? 0 : truth()));
  at[lie] = 500 + 600 * order + 300;
  return at as [number, number, number];
}

/** When the last one has turned. */
export const TURNED = 2_700;
