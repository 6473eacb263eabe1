import "./whatif.css";
import { useQuery } from "@tanstack/react-query";
import { MessagesSquare, ShieldX } from "lucide-react";
import { useParams, useSearchParams } from "react-router";
import { ButtonLink, EmptyState, ErrorState, Loading, Page, Skeleton, Stack } from "@kit/components";
import { type CatalogueSource, useCatalogue, useT } from "@kit/i18n";
import { PageSkeleton } from "@kit/session";
import { flirtcraft, type Thread } from "../api";
import { isOver } from "../chat/thread";
import { keys } from "../keys";
import { Gone } from "./Gone";
import { Kept } from "./Kept";
import { Lines } from "./Lines";
import { triable } from "./moves";
import { ShortLived } from "./Storage";
import { Trial } from "./Trial";

const TEXTS: CatalogueSource = import.meta.glob("./messages/*.json", { query: "?icu", import: "default", eager: true });

/** After the review: one of one's own lines said differently, and what would have come of it. */
export default function WhatIf() {
  const ready = useCatalogue(TEXTS);
  return ready ? <Screen /> : <PageSkeleton />;
}

function Screen() {
  const t = useT();
  const { id = "" } = useParams();
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery({
    queryKey: keys.thread(id),
    queryFn: ({ signal }) => flirtcraft.thread(id, signal),
    staleTime: 60_000,
  });
  const line = data && isOver(data) ? triable(data).find((each) => each.id === search.get("line")) : undefined;
  if (data !== undefined && line !== undefined) return <Trial key={line.id} thread={data} line={line} onGone={() => void refetch()} />;
  return (
    <Page title={t("what_if.title")} back={data && !data.reviewed ? `/history/${id}` : `/review/${id}`} width="reading">
      {data !== undefined ? (
        <Choice thread={data} />
      ) : error === null ? (
        <Loading>
          <Stack>
            <Skeleton lines={2} />
            <Skeleton shape="block" height={18} />
            <Skeleton shape="block" height={18} />
            <Skeleton shape="block" height={18} />
          </Stack>
        </Loading>
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}

function Choice({ thread }: { thread: Thread }) {
  const t = useT();
  if (!isOver(thread)) {
    return (
      <EmptyState
        icon={MessagesSquare}
        title={t("review.active")}
        action={
          <ButtonLink to={`/chat/${thread.id}`} variant="primary">
            {t("review.active_go")}
          </ButtonLink>
        }
      >
        <p>{t("what_if.active")}</p>
      </EmptyState>
    );
  }
  if (thread.transcript_deleted) return <Gone />;
  if (triable(thread).length === 0) {
    return (
      <EmptyState icon={ShieldX} title={t("what_if.none")}>
        <p>{t("what_if.none_text")}</p>
      </EmptyState>
    );
  }
  return (
    <Stack gap="xl">
      <Lines thread={thread} />
      <Kept thread={thread} />
      <ShortLived />
    </Stack>
  );
}
