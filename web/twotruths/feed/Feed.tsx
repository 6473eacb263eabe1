import "./feed.css";
import { Users } from "lucide-react";
import { lazy, Suspense, useEffect, useRef } from "react";
import { Link, useSearchParams } from "react-router";
import { ButtonLink, EmptyState } from "@kit/components";
import { useT } from "@kit/i18n";
import { useSession } from "@kit/session";
import { FEEDS } from "../api";
import { Waiting } from "./Waiting";
import { feedOf } from "./window";

// Asked for at once, while the first screen is drawn: with it comes all that plays.
const cards = import("./Cards");
const Cards = lazy(() => cards);

/** Clips to swipe through; open to everybody. */
export default function Feed() {
  const t = useT();
  const { status } = useSession();
  const kind = feedOf(useSearchParams()[0].get("feed"));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Whoever comes back from a challenge begins at the top, as on every page.
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = `${t(`feed.${kind}`)} · ${t("app.name")}`;
  }, [kind, t]);
  return (
    <div className="t-feed">
      <nav className="t-feed-kinds" aria-label={t("feed.kinds")}>
        {FEEDS.map((each) => (
          <Link key={each} to={each === "new" ? "/" : `/?feed=${each}`} aria-current={each === kind ? "page" : undefined}>
            {t(`feed.${each}`)}
          </Link>
        ))}
      </nav>
      <main id="main" className="t-feed-main" tabIndex={-1}>
        <h1 ref={heading} className="q-visually-hidden" tabIndex={-1}>
          {t("feed.title")}
        </h1>
        {kind === "friends" && status === "anonymous" ? (
          <Strangers />
        ) : status === "loading" ? (
          <Waiting />
        ) : (
          <Suspense fallback={<Waiting />}>
            <Cards key={kind} kind={kind} />
          </Suspense>
        )}
      </main>
    </div>
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
