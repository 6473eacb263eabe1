import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useQueue } from "@kit/queue";
import { useToast } from "@kit/components";
import { useT } from "@kit/i18n";
import { moodPath, type MoodWish, type SafetyCard } from "../api";
import { keys } from "../keys";

const MOOD = "rebloom.mood";

/** Notes a mood at once, also without a network: then it is sent as soon as there is one, with the time it was felt. */
export function useNoting() {
  const t = useT();
  const client = useQueryClient();
  const toast = useToast();
  const [card, setCard] = useState<SafetyCard | null>(null);
  const queue = useQueue((write, answer) => {
    if (write.kind !== MOOD) return;
    setCard((answer as { safety: SafetyCard | null }).safety);
    void client.invalidateQueries({ queryKey: keys.moods });
  });
  return {
    card,
    seen: () => setCard(null),
    note: (wish: Partial<MoodWish>) => {
      void queue.add({ kind: MOOD, path: moodPath, body: { ...wish, recorded_at: new Date().toISOString() } });
      toast({ text: t(navigator.onLine ? "mood.noted" : "mood.noted_offline"), tone: "success" });
    },
  };
}
