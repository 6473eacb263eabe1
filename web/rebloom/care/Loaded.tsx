import type { UseInfiniteQueryResult, UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Button, ErrorState, Loading, Skeleton, Stack } from "@kit/components";
import { useT } from "@kit/i18n";

interface LoadedProps<T> {
  query: Pick<UseQueryResult<T>, "data" | "error" | "refetch">;
  /** Height of what comes, in steps of 4 px. */
  height?: number;
  children: (data: T) => ReactNode;
}

/** What was read, the shape of what comes, or what went wrong. */
export function Loaded<T>({ query: { data, error, refetch }, height = 30, children }: LoadedProps<T>) {
  if (data !== undefined) return children(data);
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <Loading>
      <Skeleton shape="block" height={height} />
    </Loading>
  );
}

/** A list that is read in pages; `empty` stands for it when there is nothing. */
export function Pages<T extends { id: string }>({ query, empty, children }: { query: PagesOf<T>; empty: ReactNode; children: (item: T) => ReactNode }) {
  const t = useT();
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) return empty;
        return (
          <Stack>
            <ul role="list" className="r-care-list">
              {items.map((item) => (
                <li key={item.id}>{children(item)}</li>
              ))}
            </ul>
            {query.hasNextPage && (
              <Button block busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t("sessions.more")}
              </Button>
            )}
          </Stack>
        );
      }}
    </Loaded>
  );
}

type PagesOf<T> = Pick<
  UseInfiniteQueryResult<{ pages: { items: T[]; nextCursor: string | null }[] }>,
  "data" | "error" | "refetch" | "hasNextPage" | "fetchNextPage" | "isFetchingNextPage"
>;

/** How a list is read on. */
export const PAGED = {
  initialPageParam: null as string | null,
  getNextPageParam: (last: { nextCursor: string | null }) => last.nextCursor,
};
