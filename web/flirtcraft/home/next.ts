import type { Conversation, Difficulty, Place } from "../api";

/** The places of the free plan, in the order in which they are proposed. */
const FREE: readonly Place[] = ["coffee_shop", "bookstore", "park", "campus", "grocery"];
const HARDER: Record<Difficulty, Difficulty> = { green: "yellow", yellow: "red", red: "red" };

export interface NextStep {
  /** The conversation to go on with, or null for a new one. */
  open: string | null;
  place: Place;
  difficulty: Difficulty;
}

/**
 * One thing to do now: go on with what is open, else the place practised least, a step harder after
 * gold there. `recent` is newest first.
 */
export function nextFor(recent: readonly Conversation[]): NextStep {
  const open = recent.find(({ status, user_messages }) => status === "paused" || (status === "active" && user_messages > 0));
  if (open !== undefined) return { open: open.id, place: open.scenario_type, difficulty: open.difficulty_level };
  const finished = recent.filter(({ status }) => status === "completed");
  const times = (place: Place) => finished.filter(({ scenario_type }) => scenario_type === place).length;
  const place = FREE.reduce((least, each) => (times(each) < times(least) ? each : least));
  const best = finished.find(({ outcome }) => outcome !== null);
  const difficulty = best === undefined ? "green" : best.outcome === "gold" ? HARDER[best.difficulty_level] : best.difficulty_level;
  return { open: null, place, difficulty };
}
