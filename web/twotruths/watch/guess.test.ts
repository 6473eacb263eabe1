import { expect, it } from "vitest";
import type { Hint, Verdict } from "../api";
import { begin, decidedIn, type Event, type Guess, next, TURNED, turns } from "./guess";

const VERDICT: Verdict = { guess: 1, confidence: 3, hinted: false, correct: false, lie_index: 2, score: -25, votes: [0, 1, 0] };
const HINT: Hint = { signal: "voice_deviation", position: 0, note: "" };
const run = (guess: Guess, ...events: Event[]) => events.reduce(next, guess);

it("goes from choosing over locking to the reveal", () => {
  const locked = run(begin(null), { type: "pick", position: 1 }, { type: "sure", confidence: 3 }, { type: "lock", key: "k" });
  expect(locked).toEqual({ step: "locking", pick: 1, confidence: 3, hint: null, key: "k" });
  const judged = next(locked, { type: "judged", verdict: VERDICT });
  expect(judged).toEqual({ step: "revealing", verdict: VERDICT });
  expect(next(judged, { type: "shown" })).toEqual({ step: "revealed", verdict: VERDICT });
});

it("can't be locked before something was chosen", () => {
  const fresh = begin(null);
  expect(next(fresh, { type: "lock", key: "k" })).toBe(fresh);
});

it("can't be changed once it is locked, and never after the reveal", () => {
  const locked = run(begin(null), { type: "pick", position: 0 }, { type: "lock", key: "k" });
  const revealed = begin(VERDICT);
  for (const event of [{ type: "pick", position: 2 }, { type: "sure", confidence: 1 }, { type: "hinted", hint: HINT }, { type: "lock", key: "x" }] as const) {
    expect(next(locked, event)).toBe(locked);
    expect(next(revealed, event)).toBe(revealed);
  }
});

it("keeps the choice when it could not be sent", () => {
  const failed = run(begin(null), { type: "pick", position: 2 }, { type: "hinted", hint: HINT }, { type: "lock", key: "k" }, { type: "failed", error: "down", lost: true });
  expect(failed).toMatchObject({ step: "choosing", pick: 2, hint: HINT, error: "down" });
});

it("repeats a guess whose answer got lost on the same key, so that it is judged once", () => {
  const lost = run(begin(null), { type: "pick", position: 2 }, { type: "lock", key: "first" }, { type: "failed", error: "down", lost: true });
  expect(next(lost, { type: "lock", key: "second" })).toMatchObject({ key: "first" });
  const changed = run(lost, { type: "pick", position: 1 }, { type: "lock", key: "second" });
  expect(changed).toMatchObject({ pick: 1, key: "second" });
});

it("takes a new key where the server has refused", () => {
  const refused = run(begin(null), { type: "pick", position: 2 }, { type: "lock", key: "first" }, { type: "failed", error: "429", lost: false });
  expect(next(refused, { type: "lock", key: "second" })).toMatchObject({ key: "second" });
});

it("spares the suspense where the guess was made elsewhere", () => {
  expect(next(begin(null), { type: "judged", verdict: VERDICT })).toEqual({ step: "revealed", verdict: VERDICT });
  expect(begin(VERDICT)).toEqual({ step: "revealed", verdict: VERDICT });
});

it("counts the time to decide in what the server takes", () => {
  expect([decidedIn(1000, 5200.4), decidedIn(5, 4), decidedIn(0, 9e9)]).toEqual([4200, 0, 3_600_000]);
});

it("turns the lie round last, whichever it is", () => {
  for (const lie of [0, 1, 2] as const) {
    const at = turns(lie);
    expect(Math.max(...at)).toBe(at[lie]);
    expect(new Set(at).size).toBe(3);
    expect(at[lie]).toBeLessThan(TURNED);
  }
});
