import { useInfiniteQuery } from "@tanstack/react-query";
import { MessageCircle } from "lucide-react";
import { Button, ButtonLink, EmptyState, ErrorState, List, Loading, Page, Skeleton, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import { rebloom } from "../api";
import { keys } from "../keys";
import { SessionRow } from "./SessionRow";

/** Every session, newest first. */
export default function Sessions() {
  const t = useT();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [...keys.sessions, "all"],
    queryFn: ({ pageParam }) => rebloom.sessions({ cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t("sessions.title")} back="/talk" width="reading">
      {data === undefined ? (
        error === null ? (
          <Loading>
            <Stack>
              <Skeleton shape="block" height={18} />
              <Skeleton shape="block" height={18} />
            </Stack>
          </Loading>
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )
      ) : items.length === 0 ? (
        <EmptyState
          icon={MessageCircle}
          title={t("sessions.empty")}
          action={
            <ButtonLink to="/talk" variant="primary">
              {t("home.talk")}
            </ButtonLink>
          }
        >
          <p>{t("sessions.empty_text")}</p>
        </EmptyState>
      ) : (
        <Stack>
          <List>
            {items.map((each) => (
              <li key={each.id}>
                <SessionRow to={`/talk/${each.id}`} session={each} />
              </li>
            ))}
          </List>
          {hasNextPage && (
            <Button block busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t("sessions.more")}
            </Button>
          )}
        </Stack>
      )}
    </Page>
  );
}
