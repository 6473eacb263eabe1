import "./settings.css";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Eye } from "lucide-react";
import { api, type Schemas } from "../api";
import { Button, EmptyState, ErrorState, List, Loading, Page, Skeleton, Stack } from "../components";
import { useFormat, useT } from "../i18n";

type Access = Schemas["AccessView"];

/** Who else did something with what is kept of the person, newest first. */
export default function AccessLog() {
  const t = useT();
  const format = useFormat();
  const list = useInfiniteQuery({
    queryKey: ["privacy", "access"],
    meta: { keep: false },
    queryFn: ({ pageParam, signal }) =>
      api.page<Access>("/privacy/access-log", { query: { cursor: pageParam ?? undefined }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
  const accesses = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={t("kit.access.title")} back="/account/privacy" width="reading">
      <Stack gap="lg">
        <p>{t("kit.access.text")}</p>
        {list.isPending && (
          <Loading>
            <Skeleton shape="block" height={40} />
          </Loading>
        )}
        {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        {list.isSuccess && accesses.length === 0 && (
          <EmptyState icon={Eye} title={t("kit.access.empty")}>
            {t("kit.access.empty_text")}
          </EmptyState>
        )}
        {accesses.length > 0 && (
          <List>
            {accesses.map((access) => (
              <li key={access.id} className="q-list-item">
                <Eye aria-hidden="true" size={20} />
                <span className="q-list-text">
                  <span>
                    <bdi>{access.by ?? t("kit.access.unknown")}</bdi>
                  </span>
                  <span>{t("kit.access.action", { action: access.action.replaceAll(".", "_") })}</span>
                  <small>{format.dateTime(access.at)}</small>
                </span>
              </li>
            ))}
          </List>
        )}
        {list.hasNextPage && (
          <Button block busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t("kit.inbox.more")}
          </Button>
        )}
      </Stack>
    </Page>
  );
}
