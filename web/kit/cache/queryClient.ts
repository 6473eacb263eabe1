import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "../api/errors";

/** Reads are fresh for half a minute, kept for the session, and retried only where a retry can help. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 30 * 60_000,
        networkMode: "offlineFirst",
        retry: (failures, error) => failures < 2 && (!(error instanceof ApiError) || error.status >= 500),
        retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, 8000),
      },
      // A write carries its own idempotency key and its own queue; it is never repeated behind the person's back.
      mutations: { retry: false, networkMode: "always" },
    },
  });
}
