import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { useConnection } from "../realtime";
import { useSession } from "../session";
import { Queue, type QueuedWrite, type Write } from "./Queue";

const Context = createContext<Queue | null>(null);
/** Tries again after a failure without a sign of a network coming back (milliseconds). */
const AGAIN = 15_000;

export function QueueProvider({ app, children }: { app: string; children: ReactNode }) {
  const { me, stale } = useSession();
  const connection = useConnection();
  const account = me?.id;
  const queue = useMemo(() => (account === undefined ? null : new Queue({ account, app })), [account, app]);

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

  return <Context value={queue}>{children}</Context>;
}

const NONE: readonly QueuedWrite[] = [];
const never = () => () => undefined;

/** The writes of this account and app that the server has not accepted yet, oldest first. */
export function useQueue(onSent?: (write: QueuedWrite, answer: unknown) => void) {
  const queue = useContext(Context);
  const items = useSyncExternalStore(queue?.watch ?? never, () => queue?.items ?? NONE);
  const latest = useRef(onSent);
  useEffect(() => {
    latest.current = onSent;
  });
  useEffect(() => queue?.onSent((write, answer) => latest.current?.(write, answer)), [queue]);
  return {
    items,
    add: (write: Write) => {
      if (queue === null) throw new Error("nobody is signed in");
      return queue.add(write);
    },
    retry: async (id: string) => queue?.retry(id),
    discard: async (id: string) => queue?.discard(id),
  };
}
