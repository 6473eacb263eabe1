import "./settings.css";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { Inbox } from "lucide-react";
import { useNavigate } from "react-router";
import { api, type Schemas } from "../api";
import { Button, EmptyState, ErrorState, List, Loading, Page, Skeleton, Stack } from "../components";
import { useFormat, useT } from "../i18n";
import { useTopic } from "../realtime";
import { useMe } from "../session";

/** `link` is a path inside the web client, e.g. `/flirtcraft/achievements`. */
type Notice = Schemas["Notice"];

const KEY = ["notifications", "inbox"];

export default function InboxScreen() {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const me = useMe();
  const list = useInfiniteQuery({
    queryKey: KEY,
    queryFn: ({ pageParam, signal }) => api.page<Notice>("/notifications", { query: { cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
  const reload = () => void queries.invalidateQueries({ queryKey: KEY });
  useTopic(`user:${me.id}`, reload, { onResync: reload });

  const open = (notice: Notice) => {
    if (!notice.read) void api.post(`/notifications/${notice.id}/read`).then(reload, () => undefined);
    if (!notice.link?.startsWith("/")) return;
    const own = `/${document.documentElement.dataset["app"]}/`;
    if (notice.link.startsWith(own)) void navigate(notice.link.slice(own.length - 1));
    else location.assign(notice.link);
  };
  const notices = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={t("kit.inbox.title")} back="/account" width="reading">
      {list.isPending && (
        <Loading>
          <Skeleton shape="block" height={60} />
        </Loading>
      )}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && notices.length === 0 && (
        <EmptyState
          icon={Inbox}
          title={t("kit.inbox.empty")}
          action={<Button onClick={() => void navigate("/")}>{t("kit.inbox.empty_action")}</Button>}
        >
          {t("kit.inbox.empty_text")}
        </EmptyState>
      )}
      {notices.length > 0 && (
        <Stack>
          <List>
            {notices.map((notice) => (
              <li key={notice.id}>
                <a
                  className="q-list-item"
                  href={notice.link ?? "#"}
                  onClick={(event) => {
                    event.preventDefault();
                    open(notice);
                  }}
                >
                  <span className="q-list-text">
                    <strong>
                      <bdi>{notice.title}</bdi>
                    </strong>
                    <span>
                      <bdi>{notice.body}</bdi>
                    </span>
                    <small>{format.relative(notice.at)}</small>
                  </span>
                  {!notice.read && (
                    <span className="q-unread">
                      <span className="q-visually-hidden">{t("kit.inbox.unread")}</span>
                    </span>
                  )}
                </a>
              </li>
            ))}
          </List>
          {list.hasNextPage && (
            <Button block busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t("kit.inbox.more")}
            </Button>
          )}
        </Stack>
      )}
    </Page>
  );
}
