import "./home.css";
import { useQuery } from "@tanstack/react-query";
import { Bell, Flame, Medal } from "lucide-react";
import { Link } from "react-router";
import { ButtonLink, Card, CardLink, ErrorNote, Loading, Page, ProgressRing, Skeleton } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { InstallHint } from "@kit/pwa";
import { useMe } from "@kit/session";
import type { Conversation, Stats } from "../api";
import { useNames } from "../app/useNames";
import { Scene } from "../art/Scene";
import { recentQuery, statsQuery } from "../queries";
import { nextFor } from "./next";

/** Where somebody stands, and one big next step. */
export default function Home() {
  const t = useT();
  const stats = useQuery(statsQuery);
  const recent = useQuery(recentQuery);
  const reviewed = recent.data?.find(({ session_score }) => session_score !== null);
  return (
    <Page
      title={t("app.name")}
      width="wide"
      className="f-home"
      actions={
        <Link to="/inbox" className="q-icon-button q-button-ghost" aria-label={t("home.inbox")} title={t("home.inbox")}>
          <Bell aria-hidden="true" size={20} />
        </Link>
      }
    >
      {recent.data === undefined && recent.error === null ? (
        <Loading>
          <Skeleton shape="block" height={72} />
        </Loading>
      ) : (
        <NextStep recent={recent.data ?? []} />
      )}
      <div className="f-home-side">
        <ErrorNote error={stats.error ?? recent.error} />
        {stats.data === undefined ? (
          stats.error === null && (
            <Loading>
              <Skeleton shape="block" height={26} />
            </Loading>
          )
        ) : (
          <Standing stats={stats.data} />
        )}
        {reviewed && <LastReview conversation={reviewed} />}
        <GuestNote />
        <InstallHint name={t("app.name")} />
      </div>
    </Page>
  );
}

function NextStep({ recent }: { recent: readonly Conversation[] }) {
  const t = useT();
  const names = useNames();
  const next = nextFor(recent);
  const place = names.place(next.place);
  return (
    <section className="f-next" data-testid="next-step">
      <div className="f-next-picture">
        <Scene place={next.place} />
      </div>
      <div className="f-next-text">
        <p className="f-kicker">{t(next.open === null ? "home.next" : "home.open")}</p>
        <h2>{next.open === null ? t("home.next_title", { place }) : t("home.open_title", { place })}</h2>
        <p className="q-quiet">{next.open === null ? names.mood(next.place) : t("home.open_text")}</p>
        {next.open === null ? (
          <div className="f-next-ways">
            <ButtonLink to={`/meet/${next.place}/${next.difficulty}`} variant="primary" size="lg">
              {t("home.go")}
            </ButtonLink>
            <ButtonLink to="/practise" variant="ghost">
              {t("home.choose")}
            </ButtonLink>
          </div>
        ) : (
          <ButtonLink to={`/chat/${next.open}`} variant="primary" size="lg" block>
            {t("home.continue")}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}

function Standing({ stats }: { stats: Stats }) {
  const t = useT();
  const { number } = useFormat();
  const { streak, level, xp, xp_to_next } = stats;
  // Level n spans 100·n points (specification, Progress).
  const span = 100 * level;
  return (
    <div className="f-standing">
      <Card className="f-streak" data-testid="streak">
        <Flame aria-hidden="true" size={26} className={streak.current > 0 ? "f-flame-on" : "f-flame-off"} />
        <p>
          <strong className="q-number">{t("home.streak", { days: streak.current })}</strong>
          <span className="q-small q-quiet">
            {streak.today_done ? t("home.streak_done") : streak.current > 0 ? t("home.streak_keep") : t("home.streak_start")}
          </span>
        </p>
      </Card>
      <Card className="f-streak" data-testid="level">
        <ProgressRing
          label={t("home.to_next")}
          value={span - xp_to_next}
          max={span}
          valueText={t("home.level_text", { level, missing: number(xp_to_next) })}
          size={48}
        >
          <strong className="q-number">{level}</strong>
        </ProgressRing>
        <p>
          <strong>{t("home.level", { level })}</strong>
          <span className="q-small q-quiet">{t("home.xp", { xp: number(xp), missing: number(xp_to_next) })}</span>
        </p>
      </Card>
    </div>
  );
}

function LastReview({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const names = useNames();
  const { relative } = useFormat();
  return (
    <CardLink to={`/review/${conversation.id}`} className="f-last">
      <span className="f-last-score q-number">{conversation.session_score}</span>
      <span className="q-grow">
        <span className="f-kicker">{t("home.last")}</span>
        <strong>{`${names.place(conversation.scenario_type)} · ${names.difficulty(conversation.difficulty_level)}`}</strong>
        <span className="q-small q-quiet">{relative(conversation.ended_at ?? conversation.started_at)}</span>
      </span>
      {conversation.outcome && (
        <span className={`f-medal q-small f-medal-${conversation.outcome}`}>
          <Medal aria-hidden="true" size={16} />
          {t(`outcome.${conversation.outcome}`)}
        </span>
      )}
    </CardLink>
  );
}

function GuestNote() {
  const t = useT();
  const { guest } = useMe();
  if (!guest) return null;
  return (
    <Card variant="accent" className="f-guest">
      <p className="q-small">{t("home.guest")}</p>
      <ButtonLink to="/upgrade" size="sm">
        {t("home.guest_go")}
      </ButtonLink>
    </Card>
  );
}
