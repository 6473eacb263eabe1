import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type TopicEvent, useTopic } from "@kit/realtime";
import { type Own, type Position, type SegmentState, type Shown, topicOf } from "../api";
import { keys } from "../keys";
import { challengeQuery } from "../queries";

type Stand = Pick<Own, "status" | "step" | "progress" | "problem">;

interface Part {
  position: Position;
  state: SegmentState;
  progress: number;
  error: string | null;
}

/** Where one's own challenge stands, moved on by what the server tells while it happens. */
export function withStand(shown: Shown, stand: Stand): Shown {
  return shown.own === null ? shown : { ...shown, own: { ...shown.own, ...stand } };
}

export function withPart(shown: Shown, { position, state, error }: Part): Shown {
  if (shown.own === null) return shown;
  return { ...shown, own: { ...shown.own, segments: shown.own.segments.map((each) => (each.position === position ? { ...each, state, error } : each)) } };
}

/** Without a live line it is asked again this often while something happens (milliseconds). */
const AGAIN = 10_000;

/** One's own challenge, followed while it is looked at. `preparing` says how far each recording is (0–100). */
export function useLive(id: string | null) {
  const client = useQueryClient();
  const [preparing, prepare] = useState<Partial<Record<Position, number>>>({});
  const key = keys.challenge(id ?? "");
  const query = useQuery({
    ...challengeQuery(id ?? ""),
    enabled: id !== null,
    refetchInterval: ({ state }) => (state.data?.own?.status === "processing" ? AGAIN : false),
  });
  const settle = () => {
    for (const each of [key, keys.mine, keys.allowance, keys.stats, keys.feeds]) void client.invalidateQueries({ queryKey: each });
  };
  useTopic(
    id === null ? null : topicOf(id),
    ({ event, data }: TopicEvent) => {
      const change = (how: (shown: Shown) => Shown) => client.setQueryData<Shown>(key, (before) => before && how(before));
      if (event === "progress") {
        const stand = data as Stand;
        change((shown) => withStand(shown, stand));
        // Addresses of what was made come with the whole answer only.
        if (stand.status !== "processing") settle();
      } else if (event === "segment") {
        const part = data as Part;
        change((shown) => withPart(shown, part));
        prepare((before) => ({ ...before, [part.position]: part.progress }));
        if (part.state === "ready" || part.state === "refused") void client.invalidateQueries({ queryKey: key });
      }
    },
    { onResync: () => void client.invalidateQueries({ queryKey: key }) },
  );
  return { ...query, preparing, settle, put: (shown: Shown) => client.setQueryData(key, shown) };
}
