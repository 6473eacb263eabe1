import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useQueue } from "@kit/queue";
import { useToast } from "@kit/components";
import { useT } from "@kit/i18n";
import { moodPath, type MoodWish, type SafetyCard } from "../api";
import { keys } from "../keys";

const MOOD = "rebloom.mood";

/** Has what is shown of moods read again when one arrives, wherever it was noted. */
export function useArrivals(then?: (answer: { safety: SafetyCard | null }) => void) {
  const client = useQueryClient();
  return useQueue((write, answer) => {
    if (write.kind !== MOOD) return;
    then?.(answer as { safety: SafetyCard | null });
    void client.invalidateQueries({ queryKey: keys.moods });
  });
}

/** Notes a mood at once, also without a network: then it is sent as soon as there is one, with the time it was felt. */
export function useNoting() {
  const t = useT();
  const toast = useToast();
  const [card, setCard] = useState<SafetyCard | null>(null);
  const queue = useArrivals(({ safety }) => setCard(safety));
  return {
    card,
    seen: () => setCard(null),
    note: (wish: Partial<MoodWish>) => {
      void queue.add({ kind: MOOD, path: moodPath, body: { ...wish, recorded_at: new Date().toISOString() } });
      toast({ text: t(navigator.onLine ? "mood.noted" : "mood.noted_offline"), tone: "success" });
    },
  };
}
