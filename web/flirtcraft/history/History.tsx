import { useInfiniteQuery } from "@tanstack/react-query";
import { Medal, MessagesSquare } from "lucide-react";
import { useSearchParams } from "react-router";
import { Badge, Button, ButtonLink, EmptyState, ErrorState, List, ListLink, Loading, Page, Skeleton, Stack, Tabs } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { type Conversation, flirtcraft } from "../api";
import { useNames } from "../app/useNames";
import { keys } from "../keys";

const FILTERS = ["all", "active", "completed"] as const;
type Filter = (typeof FILTERS)[number];

/** Every conversation, newest first. */
export default function History() {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const filter: Filter = FILTERS.find((each) => each === search.get("status")) ?? "all";
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [...keys.conversations, "history", filter],
    queryFn: ({ pageParam }) =>
      flirtcraft.conversations({ cursor: pageParam, ...(filter === "all" ? {} : { status: filter }) }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t("history.title")} back="/progress" width="reading">
      <Tabs
        label={t("history.filter")}
        tabs={FILTERS.map((value) => ({ value, label: t(`history.${value}`) }))}
        value={filter}
        onChange={(status) => setSearch(status === "all" ? {} : { status }, { replace: true })}
      >
        {data === undefined ? (
          error === null ? (
            <Loading>
              <Stack>
                <Skeleton shape="block" height={18} />
                <Skeleton shape="block" height={18} />
                <Skeleton shape="block" height={18} />
              </Stack>
            </Loading>
          ) : (
            <ErrorState error={error} onRetry={() => void refetch()} />
          )
        ) : items.length === 0 ? (
          <EmptyState
            icon={MessagesSquare}
            title={t("history.empty")}
            action={
              <ButtonLink to="/practise" variant="primary">
                {t("history.empty_go")}
              </ButtonLink>
            }
          >
            <p>{t("history.empty_text")}</p>
          </EmptyState>
        ) : (
          <Stack>
            <List>
              {items.map((each) => (
                <li key={each.id}>
                  <Item conversation={each} />
                </li>
              ))}
            </List>
            {hasNextPage && (
              <Button block busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {t("history.more")}
              </Button>
            )}
          </Stack>
        )}
      </Tabs>
    </Page>
  );
}

function Item({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const names = useNames();
  const { dateTime } = useFormat();
  const { id, status, session_score, outcome, reviewed } = conversation;
  const open = status === "active" || status === "paused";
  const to = open ? `/chat/${id}` : reviewed ? `/review/${id}` : `/history/${id}`;
  return (
    <ListLink to={to}>
      <span className="q-grow">
        <strong>{`${names.place(conversation.scenario_type)} · ${names.difficulty(conversation.difficulty_level)}`}</strong>
        <br />
        <span className="q-small q-quiet">
          {dateTime(conversation.started_at)} · {t("chat.turns", { turns: conversation.user_messages })}
        </span>
      </span>
      {open ? (
        <Badge tone="accent">{t(`status.${status}`)}</Badge>
      ) : session_score === null ? (
        <Badge>{t(`status.${status}`)}</Badge>
      ) : (
        <span className={`f-medal f-medal-${outcome}`}>
          <Medal aria-hidden="true" size={16} />
          <span className="q-visually-hidden">{outcome && t(`outcome.${outcome}`)}</span>
          <span className="q-number">{session_score}</span>
        </span>
      )}
    </ListLink>
  );
}
