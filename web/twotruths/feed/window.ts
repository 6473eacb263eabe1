import type { Card, FeedKind } from "../api";
import { FEEDS } from "../api";

/** How much of a card is there: it plays, it is made ready to play, its picture is shown, or only its place is kept. */
export type Part = "play" | "near" | "picture" | "place";

/** Neighbours are ready for the next swipe; what is farther away costs no decoder and no memory. */
export function partOf(index: number, active: number): Part {
  const away = Math.abs(index - active);
  return away === 0 ? "play" : away === 1 ? "near" : away <= 3 ? "picture" : "place";
}

/** Whether the next page should be asked for now, so that it is there before somebody has swiped so far. */
export const wantsMore = (active: number, loaded: number) => loaded - active <= 4;

/** Where a key leads, or null for one that leads nowhere. */
export function stepTo(key: string, active: number, count: number): number | null {
  const to = { ArrowDown: active + 1, PageDown: active + 1, ArrowUp: active - 1, PageUp: active - 1, Home: 0, End: count - 1 }[key];
  return to === undefined || to < 0 || to >= count || to === active ? null : to;
}

/** The cards of all pages, each once: in a feed that moves, a card may come again on a later page. */
export function cardsOf(pages: readonly { items: readonly Card[] }[]): Card[] {
  const seen = new Map<string, Card>();
  for (const { items } of pages) for (const card of items) if (!seen.has(card.id)) seen.set(card.id, card);
  return [...seen.values()];
}

export const feedOf = (value: string | null): FeedKind => FEEDS.find((kind) => kind === value) ?? "new";
