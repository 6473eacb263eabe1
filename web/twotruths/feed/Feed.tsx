import "./feed.css";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Clapperboard, Users } from "lucide-react";
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { Link, useHref, useSearchParams } from "react-router";
import { ButtonLink, EmptyState, ErrorState, Loading, Skeleton, useToast } from "@kit/components";
import { useT } from "@kit/i18n";
import { useSession } from "@kit/session";
import { type Card, type FeedKind, FEEDS } from "../api";
import { feedQuery } from "../queries";
import { Reel } from "./Reel";
import { cardsOf, feedOf } from "./window";

const ReportSheet = lazy(() => import("../report/ReportSheet"));

/** Where somebody was in each feed, for when they come back from guessing. */
const places = new Map<FeedKind, string>();

/** Clips to swipe through; open to everybody. */
export default function Feed() {
  const t = useT();
  const { status } = useSession();
  const kind = feedOf(useSearchParams()[0].get("feed"));
  useEffect(() => {
    document.title = `${t(`feed.${kind}`)} · ${t("app.name")}`;
  }, [kind, t]);
  return (
    <div className="t-feed">
      <h1 className="q-visually-hidden">{t("feed.title")}</h1>
      <nav className="t-feed-kinds" aria-label={t("feed.kinds")}>
        {FEEDS.map((each) => (
          <Link key={each} to={each === "new" ? "/" : `/?feed=${each}`} aria-current={each === kind ? "page" : undefined}>
            {t(`feed.${each}`)}
          </Link>
        ))}
      </nav>
      <main id="main" className="t-feed-main" tabIndex={-1}>
        {kind === "friends" && status === "anonymous" ? <Strangers /> : status === "loading" ? <Waiting /> : <Cards key={kind} kind={kind} />}
      </main>
    </div>
  );
}

function Cards({ kind }: { kind: FeedKind }) {
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

/** In the shape of a card. */
function Waiting() {
  return (
    <Loading>
      <div className="t-clip t-clip-waiting">
        <div className="t-clip-stage" />
        <div className="t-clip-info">
          <Skeleton lines={3} />
          <Skeleton shape="block" height={13} />
        </div>
      </div>
    </Loading>
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

function Strangers() {
  const t = useT();
  const next = encodeURIComponent("/?feed=friends");
  return (
    <EmptyState
      icon={Users}
      title={t("feed.friends_account")}
      action={
        <ButtonLink to={`/sign-in?next=${next}`} variant="primary">
          {t("feed.sign_in")}
        </ButtonLink>
      }
    >
      <p>{t("feed.empty_friends")}</p>
    </EmptyState>
  );
}

/** Behind the last card that came: the rest did not. */
function Cut({ error, again }: { error: unknown; again: () => void }) {
  return (
    <section className="t-feed-end">
      <ErrorState error={error} onRetry={again} />
    </section>
  );
}

/** Behind the last card: nothing more for now, and something to do. */
function End() {
  const t = useT();
  return (
    <section className="t-feed-end">
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
    </section>
  );
}
