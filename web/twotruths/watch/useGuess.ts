import { type InfiniteData, useQueryClient } from "@tanstack/react-query";
import { useEffect, useReducer, useRef } from "react";
import { ApiError, isApiError, newKey, type PageOf } from "@kit/api";
import { storage } from "@kit/device";
import { type Card, type Confidence, game, type Hint, type Position, type Shown, type Verdict } from "../api";
import { keys } from "../keys";
import { begin, decidedIn, next, TURNED } from "./guess";

const kept = (id: string) => `twotruths.guess:${id}`;

/** What a stranger chose before they went to sign in: "position,confidence". */
function chosen(id: string): [Position | null, Confidence] {
  const found = /^([012]),([123])$/.exec(storage.tab.get(kept(id)) ?? "");
  return found === null ? [null, 2] : [Number(found[1]) as Position, Number(found[2]) as Confidence];
}

/** The guess at one challenge, from the choice to the reveal. */
export function useGuess(shown: Shown) {
  const { id } = shown.challenge;
  const queries = useQueryClient();
  const [guess, send] = useReducer(next, shown.verdict, (verdict) => begin(verdict, ...chosen(id)));
  const since = useRef(performance.now());
  const revealing = guess.step === "revealing";

  useEffect(() => {
    if (shown.verdict !== null) send({ type: "judged", verdict: shown.verdict });
  }, [shown.verdict]);

  useEffect(() => {
    if (!revealing) return;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const timer = setTimeout(() => send({ type: "shown" }), still ? 0 : TURNED);
    return () => clearTimeout(timer);
  }, [revealing]);

  async function lock() {
    const key = newKey();
    const locking = next(guess, { type: "lock", key });
    if (locking.step !== "locking") return;
    send({ type: "lock", key });
    try {
      const verdict = await game.guess(id, locking.pick, locking.confidence, decidedIn(since.current, performance.now()), locking.key);
      storage.tab.remove(kept(id));
      send({ type: "judged", verdict });
      know(verdict);
    } catch (error) {
      send({ type: "failed", error, lost: !(error instanceof ApiError) || error.status >= 500 });
      // Guessed on another device: what it was comes with the challenge.
      if (isApiError(error, "ALREADY_GUESSED")) void queries.invalidateQueries({ queryKey: keys.challenge(id) });
    }
  }

  /** Everything on this device that shows the challenge knows it too, without asking again. */
  function know(verdict: Verdict) {
    queries.setQueryData<Shown>(keys.challenge(id), (old) => old && { ...old, verdict, challenge: guessed(old.challenge) });
    queries.setQueriesData<InfiniteData<PageOf<Card>>>({ queryKey: keys.feeds }, (old) =>
      old && { ...old, pages: old.pages.map((page) => ({ ...page, items: page.items.map((card) => (card.id === id ? guessed(card) : card)) })) },
    );
    void queries.invalidateQueries({ queryKey: keys.stats });
    void queries.invalidateQueries({ queryKey: keys.boards });
  }

  return {
    guess,
    pick: (position: Position) => send({ type: "pick", position }),
    sure: (confidence: Confidence) => send({ type: "sure", confidence }),
    hinted: (hint: Hint) => send({ type: "hinted", hint }),
    lock: () => void lock(),
    /** Keeps the choice in this tab over a sign-in. */
    keep: () => {
      if (guess.step === "choosing" && guess.pick !== null) storage.tab.set(kept(id), `${guess.pick},${guess.confidence}`);
    },
  };
}

const guessed = (card: Card): Card => (card.guessed ? card : { ...card, guessed: true, guesses: card.guesses + 1 });
