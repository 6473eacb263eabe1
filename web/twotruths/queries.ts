import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type Board, type FeedKind, game, type Window } from "./api";
import { keys } from "./keys";

const first = null as string | null;

/** Cards of a feed, ten at a time: each brings a poster, and some a video. */
export const feedQuery = (kind: FeedKind) =>
  infiniteQueryOptions({
    queryKey: keys.feed(kind),
    queryFn: ({ pageParam, signal }) => game.feed(kind, { cursor: pageParam, limit: 10 }, signal),
    initialPageParam: first,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    // New cards come with a new visit, not under the eyes of somebody who watches.
    staleTime: 300_000,
    refetchOnWindowFocus: false,
  });

/** Addresses of files that are not public are signed for a while only: it is never kept on the device. */
export const challengeQuery = (id: string) =>
  queryOptions({ queryKey: keys.challenge(id), queryFn: ({ signal }) => game.watch(id, signal), meta: { keep: false } });

export const resultsQuery = (id: string) => queryOptions({ queryKey: keys.results(id), queryFn: () => game.results(id) });

export const analysisQuery = (id: string) =>
  queryOptions({
    queryKey: keys.analysis(id),
    queryFn: () => game.analysis(id),
    refetchInterval: ({ state }) => (state.data?.status === "pending" ? 5_000 : false),
  });

/** One's own challenges in every state, newest first. */
export const mineQuery = infiniteQueryOptions({
  queryKey: keys.mine,
  queryFn: ({ pageParam }) => game.mine({ cursor: pageParam, limit: 20 }),
  initialPageParam: first,
  getNextPageParam: ({ nextCursor }) => nextCursor,
});

export const allowanceQuery = queryOptions({ queryKey: keys.allowance, queryFn: game.allowance, staleTime: 0 });
export const statsQuery = queryOptions({ queryKey: keys.stats, queryFn: game.stats });
export const boardQuery = (board: Board, window: Window) =>
  queryOptions({ queryKey: keys.board(board, window), queryFn: () => game.board(board, window), staleTime: 60_000 });
export const packsQuery = queryOptions({ queryKey: keys.packs, queryFn: game.packs, staleTime: 60_000 });
export const profileQuery = (id: string) => queryOptions({ queryKey: keys.profile(id), queryFn: () => game.profile(id) });
export const followingQuery = queryOptions({ queryKey: keys.following, queryFn: game.following });
export const challengesOfQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: keys.challengesOf(id),
    queryFn: ({ pageParam }) => game.challengesOf(id, { cursor: pageParam, limit: 24 }),
    initialPageParam: first,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
