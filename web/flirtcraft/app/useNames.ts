import { useT } from "@kit/i18n";
import type { Difficulty, Place } from "../api";

/** Names of places and difficulties in the person's language; the server's own are English. */
export function useNames() {
  const t = useT();
  return {
    place: (place: Place) => t(`place.${place}`),
    mood: (place: Place) => t(`mood.${place}`),
    difficulty: (difficulty: Difficulty) => t(`difficulty.${difficulty}`),
  };
}
