import { createContext, type ReactNode, useContext, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { api, type Schemas } from "../api";
import { useSession } from "../session";
import type { Connection, ConnectionState } from "./Connection";
import type { Incoming, TopicEvent } from "./frames";

const Context = createContext<Connection | null>(null);

/** What long polling answers; `next` is the last id by topic. */
type Polled = Schemas["Answer"];

/** The same as the socket would have sent. */
function framesOf({ events, resync, refused, next }: Polled, read: (text: string) => Incoming): Incoming[] {
  return [
    ...resync.map((topic) => ({ type: "resync", topic })),
    ...events,
    ...Object.entries(next).map(([topic, last_id]) => ({ type: "subscribed", topic, last_id })),
    ...refused.map((topic) => ({ type: "refused", topic, code: "NOT_FOUND" })),
  ].map((frame) => read(JSON.stringify(frame)));
}

/** Loaded once somebody is signed in: a stranger's first page does without it. */
async function overTheNetwork(): Promise<Connection> {
  const [{ Connection: Live }, { read }] = await Promise.all([import("./Connection"), import("./frames")]);
  return new Live({
    open: () => new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/api/v1/realtime`),
    poll: async (topics): Promise<Incoming[]> => {
      const query = {
        topics: topics.map(({ topic }) => topic).join(","),
        since: topics.map(({ since }) => since ?? "").join(","),
        wait: 0,
      };
      return framesOf(await api.get<Polled>("/realtime/poll", { query }), read);
    },
  });
}

/** Connects while somebody is signed in; another account gets another connection. */
export function RealtimeProvider({ make = overTheNetwork, children }: { make?: () => Promise<Connection>; children: ReactNode }) {
  const [connection, setConnection] = useState<Connection | null>(null);
  const { status, me } = useSession();
  const account = status === "signed_in" ? me?.id : undefined;
  useEffect(() => {
    if (account === undefined) return;
    let left = false;
    let own: Connection | undefined;
    void make().then((made) => {
      if (left) return;
      own = made;
      own.start();
      setConnection(own);
    });
    return () => {
      left = true;
      own?.stop();
      setConnection(null);
    };
  }, [make, account]);
  return <Context value={connection}>{children}</Context>;
}

const never = () => () => undefined;

/** "connected", "reconnecting" (polling every 5 s meanwhile) or "offline" (the device has no network). */
export function useConnection(): ConnectionState {
  const connection = useContext(Context);
  return useSyncExternalStore(connection?.watch ?? never, () => connection?.state ?? "reconnecting");
}

interface TopicOptions {
  onResync?: () => void;
  onRefused?: (code: string) => void;
}

/** Listens to a topic while the component is shown; null listens to nothing. Handlers may change freely. */
export function useTopic(topic: string | null, onEvent: (event: TopicEvent) => void, options: TopicOptions = {}): void {
  const connection = useContext(Context);
  const latest = useRef({ onEvent, ...options });
  useEffect(() => {
    latest.current = { onEvent, ...options };
  });
  useEffect(() => {
    if (topic === null || connection === null) return;
    return connection.subscribe(topic, {
      onEvent: (event) => latest.current.onEvent(event),
      onResync: () => latest.current.onResync?.(),
      onRefused: (code) => latest.current.onRefused?.(code),
    });
  }, [connection, topic]);
}

/** `publish(topic, event, data)`: false when there is no connection. */
export function usePublish(): (topic: string, event: string, data: unknown) => boolean {
  const connection = useContext(Context);
  return (topic, event, data) => connection?.publish(topic, event, data) ?? false;
}
