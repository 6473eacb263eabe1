import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useQueue } from "@kit/queue";
import { useConnection, useTopic } from "@kit/realtime";
import { type Message, messagePath, rebloom, type SafetyCard, type TalkAnswer, topicOf } from "../api";
import { keys } from "../keys";
import { awaitsReply, hasGap, joined, MESSAGE, unsentOf } from "./thread";

/** A typing sign whose end was lost on the way goes out after this long (milliseconds). */
const TYPING_AT_MOST = 20_000;
/** A session is read in pages of this many messages. */
const PAGE = 100;

/** One session as it happens: read once, kept up by the live channel, written to through the queue. */
export function useTalk(id: string) {
  const client = useQueryClient();
  const connection = useConnection();
  const [typing, setTyping] = useState(false);
  const [card, setCard] = useState<SafetyCard | null>(null);
  const [covered, setCovered] = useState(true);
  const accepted = useRef(new Set<string>()).current;
  const key = useMemo(() => keys.thread(id), [id]);

  const session = useQuery({ queryKey: keys.session(id), queryFn: ({ signal }) => rebloom.session(id, signal), refetchOnMount: "always" });
  const thread = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => joined(client.getQueryData<Message[]>(key) ?? [], await everything(id, signal)),
    staleTime: 5_000,
    refetchOnMount: "always",
    // The live channel brings replies; asking again only covers for it while one is owed.
    refetchInterval: ({ state }) => (state.data !== undefined && awaitsReply(state.data) ? (connection === "connected" ? 12_000 : 4_000) : false),
  });
  const { refetch: reread } = session;
  const { refetch } = thread;

  const add = useCallback(
    (...messages: readonly (Message | null)[]) => {
      const fresh = messages.filter((message) => message !== null);
      const after = joined(client.getQueryData<Message[]>(key) ?? [], fresh);
      client.setQueryData(key, after);
      if (hasGap(after)) void refetch();
    },
    [client, key, refetch],
  );

  useTopic(
    topicOf(id),
    ({ event, data }) => {
      if (event === "typing") return setTyping((data as { on: boolean }).on);
      if (event === "ai_response") {
        setTyping(false);
        return add((data as { message: Message }).message);
      }
      if (event === "safety_raised") {
        setTyping(false);
        add((data as { message: Message }).message);
        void reread();
        return;
      }
      // Acknowledged elsewhere, ended, or summarised: the session itself says how it stands.
      if (event === "safety_acknowledged") setCard(null);
      void reread();
    },
    { onResync: () => void Promise.all([refetch(), reread()]) },
  );

  const wasConnected = useRef(connection === "connected");
  useEffect(() => {
    const now = connection === "connected";
    if (now && !wasConnected.current) void refetch();
    wasConnected.current = now;
  }, [connection, refetch]);

  useEffect(() => {
    if (!typing) return;
    const timer = setTimeout(() => setTyping(false), TYPING_AT_MOST);
    return () => clearTimeout(timer);
  }, [typing]);

  const queue = useQueue((write, answer) => {
    if (write.kind !== MESSAGE || write.about !== id) return;
    const { message, safety, safety_message, reply, language_covered } = answer as TalkAnswer;
    accepted.add(write.id);
    add(message, safety_message, reply);
    setCovered(language_covered);
    if (safety !== null) {
      setCard(safety);
      setTyping(false);
      void reread();
    }
  });

  const open = session.data?.safety_event_id ?? null;
  // Coming back to a session with an open card: it is read again.
  const again = useQuery({
    queryKey: ["safety", "card", open],
    queryFn: async () => ({ ...(await rebloom.card()), id: open! }),
    enabled: open !== null && card === null,
    meta: { keep: false },
  });

  return {
    session: session.data,
    messages: thread.data,
    error: session.error ?? thread.error,
    retryRead: () => void Promise.all([refetch(), reread()]),
    typing: typing && session.data?.ended_at === null,
    card: card ?? (open === null ? null : (again.data ?? null)),
    /** False where danger may go unnoticed in the person's language. */
    covered,
    unsent: unsentOf(queue.items, id, accepted),
    send: (content: string) => void queue.add({ kind: MESSAGE, about: id, path: messagePath(id), body: { content } }),
    retry: queue.retry,
    discard: queue.discard,
    acknowledged: () => {
      setCard(null);
      void reread();
    },
    ended: () => void reread(),
  };
}

async function everything(id: string, signal: AbortSignal): Promise<Message[]> {
  const messages: Message[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: Message[]; nextCursor: string | null } = await rebloom.messages(id, { cursor, limit: PAGE }, signal);
    messages.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return messages;
}
