import { useInfiniteQuery } from "@tanstack/react-query";
import { Clapperboard, Users } from "lucide-react";
import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import { useHref } from "react-router";
import { ButtonLink, EmptyState, ErrorState, useToast } from "@kit/components";
import { useT } from "@kit/i18n";
import type { Card, FeedKind } from "../api";
import { feedQuery } from "../queries";
import { Reel } from "./Reel";
import { Waiting } from "./Waiting";
import { cardsOf } from "./window";

const ReportSheet = lazy(() => import("../report/ReportSheet"));

/** Where somebody was in each feed, for when they come back from guessing. */
const places = new Map<FeedKind, string>();

/** The cards of one feed, or why there are none. */
export default function Cards({ kind }: { kind: FeedKind }) {
  const t = useT();
  const toast = useToast();
  const base = useHref("/watch/");
  const { data, error, refetch, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = useInfiniteQuery(feedQuery(kind));
  const [reported, report] = useState<Card | null>(null);
  const cards = useMemo(() => cardsOf(data?.pages ?? []), [data]);
  const more = useCallback(() => void fetchNextPage({ cancelRefetch: false }), [fetchNextPage]);
  const seen = useCallback((card: Card) => void places.set(kind, card.id), [kind]);
  const share = useCallback(
    (card: Card) => {
      const url = new URL(`${base}${card.id}`, location.href).href;
      if (navigator.share) void navigator.share({ title: card.title, url }).catch(() => undefined);
      else void navigator.clipboard.writeText(url).then(() => toast({ text: t("clip.copied"), tone: "success" }));
    },
    [base, t, toast],
  );
  if (data === undefined) return error === null ? <Waiting /> : <ErrorState error={error} onRetry={() => void refetch()} />;
  if (cards.length === 0) return <Nothing kind={kind} />;
  return (
    <>
      <Reel
        label={t(`feed.${kind}`)}
        cards={cards}
        more={hasNextPage && !isFetchingNextPage && !isFetchNextPageError ? more : null}
        busy={isFetchingNextPage}
        from={places.get(kind)}
        onSeen={seen}
        onShare={share}
        onReport={report}
        end={isFetchNextPageError ? <Cut error={error} again={more} /> : !hasNextPage && <End />}
      />
      {reported !== null && (
        <Suspense>
          <ReportSheet card={reported} onClose={() => report(null)} />
        </Suspense>
      )}
    </>
  );
}

function Nothing({ kind }: { kind: FeedKind }) {
  const t = useT();
  const go = kind === "new" ? { to: "/record", text: "feed.record" } : { to: "/", text: "feed.see_new" };
  return (
    <EmptyState
      icon={kind === "friends" ? Users : Clapperboard}
      title={t(`feed.empty_${kind}_title`)}
      action={
        <ButtonLink to={go.to} variant="primary">
          {t(go.text)}
        </ButtonLink>
      }
    >
      <p>{t(`feed.empty_${kind}`)}</p>
    </EmptyState>
  );
}

/** Behind the last card that came: the rest did not. */
function Cut({ error, again }: { error: unknown; again: () => void }) {
  return (
    <article className="t-feed-end">
      <ErrorState error={error} onRetry={again} />
    </article>
  );
}

/** Behind the last card: nothing more for now, and something to do. */
function End() {
  const t = useT();
  return (
    <article className="t-feed-end">
      <EmptyState
        icon={Clapperboard}
        title={t("feed.end")}
        action={
          <ButtonLink to="/record" variant="primary">
            {t("feed.record")}
          </ButtonLink>
        }
      >
        <p>{t("feed.end_text")}</p>
      </EmptyState>
    </article>
  );
}
