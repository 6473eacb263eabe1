import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useQueue } from "@kit/queue";
import { useConnection, useTopic } from "@kit/realtime";
import { flirtcraft, type Message, messagePath, type SafetyCard, type SendAnswer, type Thread, topicOf } from "../api";
import { keys } from "../keys";
import { MESSAGE, unsentOf } from "./outbox";
import { awaitsReply, type Change, changed, changeOf, hasGap, joined } from "./thread";

/** A typing sign whose end was lost on the way goes out after this long (milliseconds). */
const TYPING_AT_MOST = 20_000;

interface Handlers {
  /** The partner's message came while the screen was open. */
  onPartner: (message: Message) => void;
}

/** One conversation as it happens: read once, kept up by the live channel, written to through the queue. */
export function useThread(id: string, handlers: Handlers) {
  const client = useQueryClient();
  const connection = useConnection();
  const [typing, setTyping] = useState(false);
  const [card, setCard] = useState<SafetyCard | null>(null);
  const [noticed, setNoticed] = useState<{ category: string; detail: string } | null>(null);
  const accepted = useRef(new Set<string>()).current;
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  const key = useMemo(() => keys.thread(id), [id]);

  const query = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => joined(await flirtcraft.thread(id, signal), client.getQueryData<Thread>(key)),
    staleTime: 5_000,
    refetchOnMount: "always",
    // The live channel brings replies; asking again only covers for it while one is owed.
    refetchInterval: ({ state }) =>
      state.data !== undefined && awaitsReply(state.data) ? (connection === "connected" ? 12_000 : 4_000) : false,
  });
  const { refetch } = query;

  const apply = useCallback(
    (change: Change) => {
      const before = client.getQueryData<Thread>(key);
      if (before === undefined) return;
      const after = changed(before, change);
      if (after === before) return;
      client.setQueryData(key, after);
      if (hasGap(after)) void refetch();
    },
    [client, key, refetch],
  );

  useTopic(
    topicOf(id),
    (event) => {
      if (event.event === "typing_indicator") return setTyping((event.data as { on: boolean }).on);
      if (event.event === "context_reference") return setNoticed(event.data as { category: string; detail: string });
      if (event.event === "feedback_generated") {
        void client.invalidateQueries({ queryKey: keys.review(id) });
        void refetch();
        return;
      }
      const change = changeOf(event, new Date().toISOString());
      if (change === null) return;
      if (change.kind === "message" && change.message.sender !== "user") {
        setTyping(false);
        latest.current.onPartner(change.message);
      }
      if (change.kind === "ended") {
        setTyping(false);
        // The server alone knows whether a review follows.
        void refetch();
      }
      apply(change);
    },
    { onResync: () => void refetch() },
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
    const sent = answer as SendAnswer;
    accepted.add(sent.message.id);
    if (sent.safety !== null) {
      setCard(sent.safety);
      setTyping(false);
    }
    apply({ kind: "answer", answer: sent });
  });

  const thread = query.data;
  const paused = thread?.status === "paused" ? thread.safety_card_id : null;
  // Coming back to a paused conversation: the card is read again.
  const again = useQuery({
    queryKey: ["safety", "card", paused],
    queryFn: async () => ({ ...(await flirtcraft.card()), id: paused! }),
    enabled: paused !== null && card === null,
    meta: { keep: false },
  });
  const shown = card ?? (paused === null ? null : (again.data ?? null));

  return {
    thread,
    error: query.error,
    refetch,
    typing: typing && thread?.status === "active",
    card: shown,
    /** Why the card could not be read; the pause holds all the same. */
    cardError: shown === null ? again.error : null,
    rereadCard: () => void again.refetch(),
    paused: paused !== null,
    noticed,
    unsent: unsentOf(queue.items, id, thread?.messages ?? [], accepted),
    send: (content: string) =>
      queue.add({ kind: MESSAGE, about: id, path: messagePath(id), body: { content } }),
    retry: queue.retry,
    discard: queue.discard,
    acknowledge: async (cardId: string) => {
      await flirtcraft.acknowledge(cardId);
      setCard(null);
      apply({ kind: "resumed" });
      for (const item of queue.items) {
        if (item.about === id && item.failure?.code === "CONVERSATION_PAUSED") void queue.retry(item.id);
      }
    },
  };
}
