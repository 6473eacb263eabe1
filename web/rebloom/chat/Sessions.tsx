import { useInfiniteQuery } from "@tanstack/react-query";
import { ChevronRight, MessageCircle } from "lucide-react";
import { Link } from "react-router";
import { Button, ButtonLink, EmptyState, ErrorState, Loading, Page, Skeleton, Stack } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { rebloom, type Session } from "../api";
import { keys } from "../keys";

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
          <ul role="list" className="r-list">
            {items.map((each) => (
              <li key={each.id}>
                <Item session={each} />
              </li>
            ))}
          </ul>
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

function Item({ session }: { session: Session }) {
  const t = useT();
  const { dateTime } = useFormat();
  return (
    <Link to={`/talk/${session.id}`} className="r-list-row">
      <span className="r-grow">
        <strong>{t(`type.${session.session_type}`)}</strong>
        <br />
        <span className="r-small r-quiet">{dateTime(session.started_at)}</span>
        {session.summary !== null && (
          <>
            <br />
            <span className="r-small" dir="auto">
              {session.summary.text}
            </span>
          </>
        )}
      </span>
      <ChevronRight className="q-directional" aria-hidden="true" size={18} />
    </Link>
  );
}
