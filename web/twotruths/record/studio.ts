import { useEffect, useState, useSyncExternalStore } from "react";
import { useMe } from "@kit/session";
import { Sender } from "./sender";
import { Shelf } from "./shelf";

/** Tries again without a sign of a network coming back (milliseconds). */
const AGAIN = 15_000;

export interface Studio {
  shelf: Shelf;
  sender: Sender;
}

let open: { account: string; studio: Studio; end: () => void } | null = null;

/**
 * The drafts of an account and what sends them: one for the page, so that it outlives every screen. Another account
 * gets another one.
 */
export function studioOf(account: string): Studio {
  if (open?.account === account) return open.studio;
  open?.end();
  const shelf = new Shelf({ account, app: "twotruths" });
  const sender = new Sender(shelf);
  const flush = () => void sender.flush();
  const timer = setInterval(() => shelf.items.some(({ stage }) => stage === "sending") && flush(), AGAIN);
  addEventListener("online", flush);
  const end = () => {
    clearInterval(timer);
    removeEventListener("online", flush);
    if (open?.account === account) open = null;
  };
  addEventListener("quintet:wiping", end, { once: true });
  open = { account, studio: { shelf, sender }, end };
  flush();
  return open.studio;
}

/** The drafts as they are now; `ready` once those of earlier visits are read. */
export function useStudio() {
  const { id } = useMe();
  const studio = studioOf(id);
  const [ready, setReady] = useState(false);
  const drafts = useSyncExternalStore(studio.shelf.watch, () => studio.shelf.items);
  useEffect(() => {
    let left = false;
    void studio.shelf.load().then(() => !left && setReady(true));
    return () => {
      left = true;
    };
  }, [studio]);
  return { ...studio, drafts, ready };
}

/** How far a draft is on its way; null while it is not. */
export function useProgress(sender: Sender, id: string | null) {
  return useSyncExternalStore(sender.watch, () => (id === null ? null : sender.progressOf(id)));
}
