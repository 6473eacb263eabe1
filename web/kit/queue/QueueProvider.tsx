import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { useConnection } from "../realtime";
import { useSession } from "../session";
import type { Queue, QueuedWrite, Write } from "./Queue";

interface Held {
  queue: Queue | null;
  /** Resolves to the account's queue; null while nobody is signed in. */
  ready: Promise<Queue> | null;
}

const Context = createContext<Held>({ queue: null, ready: null });
/** Tries again after a failure without a sign of a network coming back (milliseconds). */
const AGAIN = 15_000;

export function QueueProvider({ app, children }: { app: string; children: ReactNode }) {
  const { me, stale } = useSession();
  const connection = useConnection();
  const account = me?.id;
  const [queue, setQueue] = useState<Queue | null>(null);
  const ready = useMemo(
    () => (account === undefined ? null : import("./Queue").then(({ Queue: Kept }) => new Kept({ account, app }))),
    [account, app],
  );

  useEffect(() => {
    let left = false;
    void ready?.then((made) => !left && setQueue(made));
    return () => {
      left = true;
      setQueue(null);
    };
  }, [ready]);
  useEffect(() => {
    if (queue === null) return;
    void queue.load().then(() => queue.flush());
    const flush = () => void queue.flush();
    const timer = setInterval(flush, AGAIN);
    addEventListener("online", flush);
    return () => {
      clearInterval(timer);
      removeEventListener("online", flush);
    };
  }, [queue]);
  useEffect(() => {
    if (connection === "connected" && !stale) void queue?.flush();
  }, [connection, queue, stale]);

  const held = useMemo(() => ({ queue, ready }), [queue, ready]);
  return <Context value={held}>{children}</Context>;
}

const NONE: readonly QueuedWrite[] = [];
const never = () => () => undefined;

/** The writes of this account and app that the server has not accepted yet, oldest first. */
export function useQueue(onSent?: (write: QueuedWrite, answer: unknown) => void) {
  const { queue, ready } = useContext(Context);
  const items = useSyncExternalStore(queue?.watch ?? never, () => queue?.items ?? NONE);
  const latest = useRef(onSent);
  useEffect(() => {
    latest.current = onSent;
  });
  useEffect(() => queue?.onSent((write, answer) => latest.current?.(write, answer)), [queue]);
  return {
    items,
    add: async (write: Write) => {
      if (ready === null) throw new Error("nobody is signed in");
      return (await ready).add(write);
    },
    retry: async (id: string) => queue?.retry(id),
    discard: async (id: string) => queue?.discard(id),
  };
}
