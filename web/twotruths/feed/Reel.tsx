import "./reel.css";
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Card } from "../api";
import { Clip } from "./Clip";
import { partOf, stepTo, wantsMore } from "./window";

interface ReelProps {
  /** Names the feed for screen readers. */
  label: string;
  cards: readonly Card[];
  /** Asks for the next page; null at the end. */
  more: (() => void) | null;
  /** More is on its way. */
  busy: boolean;
  /** The card to begin at, for whoever comes back. */
  from: string | undefined;
  onSeen: (card: Card) => void;
  onShare: (card: Card) => void;
  onReport: (card: Card) => void;
  /** Stands behind the last card. */
  end: ReactNode;
}

/** Cards as high as the window, one at a time. The browser scrolls and snaps; nothing is computed while it does. */
export function Reel({ label, cards, more, busy, from, onSeen, onShare, onReport, end }: ReelProps) {
  const root = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(() => Math.max(0, cards.findIndex(({ id }) => id === from)));
  const begin = useRef(active);

  useLayoutEffect(() => {
    root.current?.children[begin.current]?.scrollIntoView({ block: "start", behavior: "instant" });
  }, []);

  useEffect(() => {
    const scroller = root.current;
    if (scroller === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) setActive(Number((target as HTMLElement).dataset["index"]));
      },
      { root: scroller, threshold: 0.6 },
    );
    for (const child of scroller.querySelectorAll("[data-index]")) observer.observe(child);
    return () => observer.disconnect();
  }, [cards]);

  const card = cards[active];
  useEffect(() => {
    if (card !== undefined) onSeen(card);
  }, [card, onSeen]);

  useEffect(() => {
    if (wantsMore(active, cards.length)) more?.();
  }, [active, cards.length, more]);

  const key = useCallback(
    (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      // An open sheet and the places of the app keep their own keys.
      if (event.altKey || event.ctrlKey || event.metaKey || target.closest("dialog, nav, input, textarea, select")) return;
      const to = stepTo(event.key, active, cards.length);
      if (to === null) return;
      event.preventDefault();
      root.current?.children[to]?.scrollIntoView({ block: "start" });
    },
    [active, cards.length],
  );
  useEffect(() => {
    document.addEventListener("keydown", key);
    return () => document.removeEventListener("keydown", key);
  }, [key]);

  return (
    <div className="t-reel" role="feed" aria-label={label} aria-busy={busy} ref={root} tabIndex={0} data-testid="reel">
      {cards.map((each, index) => (
        <Clip key={each.id} card={each} index={index} count={cards.length} part={partOf(index, active)} next={index === active + 1} onShare={onShare} onReport={onReport} />
      ))}
      {end}
    </div>
  );
}
