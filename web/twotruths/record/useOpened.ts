import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { newKey } from "@kit/api";
import { game, type Part } from "../api";
import { compare, type Draft, draftOf, isOpen, part } from "./drafts";
import type { Shelf } from "./shelf";

interface Opened {
  /** It is being processed or published: nothing of it changes any more. */
  closed: boolean;
  /** What the server has, to be changed here. */
  draft: Draft;
  parts: readonly Part[];
  /** The draft of this device that parted from it just now. */
  copy: string | null;
}

/**
 * What the server has of a challenge, asked once when it is opened: whoever records must not be interrupted by what
 * changes elsewhere, and before sending it is compared again. The newer state of the server wins over a draft of this device.
 */
export function useOpened(shelf: Shelf, challenge: string, draft: Draft | null) {
  const { data, error, refetch } = useQuery({
    queryKey: ["twotruths", "open", challenge],
    queryFn: () => game.watch(challenge),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    meta: { keep: false },
  });
  const [opened, open] = useState<Opened | null>(null);
  const own = data?.own ?? null;
  useEffect(() => {
    if (data === undefined || own === null || opened !== null) return;
    const made = { closed: !isOpen(own), draft: draftOf(newKey(), { ...data, own }, Date.now()), parts: own.segments };
    const why = draft === null || draft.stage === "sending" ? null : compare(draft, own);
    if (draft === null || why === null) return open({ ...made, copy: null });
    void shelf.put(part(draft, newKey(), why, Date.now())).then(() => open({ ...made, copy: draft.id }));
  }, [data, own, opened, draft, shelf]);
  return { opened, error: data === undefined ? error : null, retry: () => void refetch() };
}
