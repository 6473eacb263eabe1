import type { Board, FeedKind, Window } from "./api";

/** Keys of everything read from the server, so that what changes can name what it makes stale. */
export const keys = {
  feeds: ["twotruths", "feed"],
  feed: (kind: FeedKind) => ["twotruths", "feed", kind],
  /** One challenge: to watch, or with its owner's part. */
  challenge: (id: string) => ["twotruths", "challenge", id],
  results: (id: string) => ["twotruths", "results", id],
  analysis: (id: string) => ["twotruths", "analysis", id],
  mine: ["twotruths", "mine"],
  allowance: ["twotruths", "allowance"],
  stats: ["twotruths", "stats"],
  boards: ["twotruths", "board"],
  board: (board: Board, window: Window) => ["twotruths", "board", board, window],
  packs: ["twotruths", "packs"],
  people: ["twotruths", "people"],
  profile: (id: string) => ["twotruths", "people", id],
  challengesOf: (id: string) => ["twotruths", "people", id, "challenges"],
  following: ["twotruths", "people", "following"],
} as const;
