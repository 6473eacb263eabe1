import { useQuery } from "@tanstack/react-query";
import { Award, Lock } from "lucide-react";
import { Link } from "react-router";
import { ErrorState, Loading, ProgressBar, Skeleton } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import type { Achievement } from "../api";
import { achievementsQuery } from "../queries";
import { achievementHow, achievementName } from "./names";

/** Earned and still locked, each with how far it is; an earned one leads to the conversation that earned it. */
export function Achievements() {
  const t = useT();
  const { data, error, refetch } = useQuery(achievementsQuery);
  if (data === undefined) {
    if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
    return (
      <Loading>
        <Skeleton shape="block" height={70} />
      </Loading>
    );
  }
  const earned = data.filter(({ earned_at }) => earned_at !== null);
  return (
    <>
      <p className="q-small q-quiet f-achievement-count">{t("achievements.count", { earned: earned.length, all: data.length })}</p>
      <ul role="list" className="f-achievements">
        {[...earned, ...data.filter(({ earned_at }) => earned_at === null)].map((each) => (
          <li key={each.type}>
            <Item achievement={each} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Item({ achievement }: { achievement: Achievement }) {
  const t = useT();
  const { date } = useFormat();
  const { type, progress, goal, earned_at, source } = achievement;
  const name = achievementName(t, type);
  const reached = Math.min(progress, goal);
  return (
    <div className={`f-achievement${earned_at === null ? "" : " f-achievement-earned"}`}>
      <span className="f-achievement-icon" aria-hidden="true">
        {earned_at === null ? <Lock size={18} /> : <Award size={20} />}
      </span>
      <div className="q-grow">
        <h3>{name}</h3>
        <p className="q-small q-quiet">{achievementHow(t, type)}</p>
        {earned_at === null ? (
          <div className="f-achievement-bar">
            <ProgressBar label={name} value={reached} max={goal} valueText={t("achievements.of", { reached, goal })} />
            <span className="q-small q-quiet q-number" aria-hidden="true">
              {`${reached}/${goal}`}
            </span>
          </div>
        ) : (
          <p className="q-small">
            {t("achievements.earned", { date: date(earned_at) })}{" "}
            {source && <Link to={`/review/${source}`}>{t("achievements.source")}</Link>}
          </p>
        )}
      </div>
    </div>
  );
}
