import { createContext, type ReactNode, useContext, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { api } from "../api";
import { useSession } from "../session";
import { Connection, type ConnectionState } from "./Connection";
import { type Incoming, read, type TopicEvent } from "./frames";

const Context = createContext<Connection | null>(null);

function overTheNetwork(): Connection {
  return new Connection({
    open: () => new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/api/v1/realtime`),
    poll: async (topics): Promise<Incoming[]> => {
      const query = {
        topics: topics.map(({ topic }) => topic).join(","),
        since: topics.map(({ since }) => since ?? "").join(","),
      };
      const answer = await api.get<unknown>("/realtime/poll", { query });
      const frames = Array.isArray(answer) ? answer : ((answer as { events?: unknown[] } | null)?.events ?? []);
      return frames.map((frame) => read(JSON.stringify(frame)));
    },
  });
}

/** Connects while somebody is signed in. */
export function RealtimeProvider({ connection, children }: { connection?: Connection; children: ReactNode }) {
  const [own] = useState(() => connection ?? overTheNetwork());
  const { status, me } = useSession();
  const account = status === "signed_in" ? me?.id : undefined;
  useEffect(() => {
    if (account === undefined) return;
    own.start();
    return () => own.stop();
  }, [own, account]);
  return <Context value={own}>{children}</Context>;
}

function useRealtime(): Connection {
  const connection = useContext(Context);
  if (connection === null) throw new Error("outside RealtimeProvider");
  return connection;
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
  const connection = useRealtime();
  const latest = useRef({ onEvent, ...options });
  useEffect(() => {
    latest.current = { onEvent, ...options };
  });
  useEffect(() => {
    if (topic === null) return;
    return connection.subscribe(topic, {
      onEvent: (event) => latest.current.onEvent(event),
      onResync: () => latest.current.onResync?.(),
      onRefused: (code) => latest.current.onRefused?.(code),
    });
  }, [connection, topic]);
}

/** `publish(topic, event, data)`: false when there is no connection. */
export function usePublish(): (topic: string, event: string, data: unknown) => boolean {
  const connection = useRealtime();
  return (topic, event, data) => connection.publish(topic, event, data);
}
