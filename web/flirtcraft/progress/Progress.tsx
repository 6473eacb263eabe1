import "./progress.css";
import { useQuery } from "@tanstack/react-query";
import { History as HistoryIcon } from "lucide-react";
import { useSearchParams } from "react-router";
import { ButtonLink, Page, Stack, Tabs } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { statsQuery } from "../queries";
import { Achievements } from "./Achievements";
import { Leaderboard } from "./Leaderboard";
import { Trends } from "./Trends";

const VIEWS = ["trends", "achievements", "leaderboard"] as const;
type View = (typeof VIEWS)[number];

/** How it has gone so far: charts, achievements and the week's board. */
export default function Progress() {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const view: View = VIEWS.find((each) => each === search.get("view")) ?? "trends";
  return (
    <Page
      title={t("progress.title")}
      width="reading"
      actions={
        <ButtonLink to="/history" variant="ghost" icon={HistoryIcon}>
          {t("history.title")}
        </ButtonLink>
      }
    >
      <Stack gap="lg">
        <Totals />
        <Tabs
          label={t("progress.title")}
          tabs={VIEWS.map((value) => ({ value, label: t(`progress.${value}`) }))}
          value={view}
          onChange={(next) => setSearch(next === "trends" ? {} : { view: next }, { replace: true })}
        >
          <h2 className="q-visually-hidden">{t(`progress.${view}`)}</h2>
          {view === "trends" ? <Trends /> : view === "achievements" ? <Achievements /> : <Leaderboard />}
        </Tabs>
      </Stack>
    </Page>
  );
}

function Totals() {
  const t = useT();
  const { number } = useFormat();
  const { data } = useQuery(statsQuery);
  if (data === undefined) return null;
  const { totals, streak } = data;
  const figures = [
    [t("totals.completed"), number(totals.completed)],
    [t("totals.best"), totals.best_score === null ? "–" : number(totals.best_score)],
    [t("totals.places"), `${totals.places_tried}/8`],
    [t("totals.longest"), number(streak.longest)],
  ] as const;
  return (
    <>
      <dl className="f-totals">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="q-number">{value}</dd>
          </div>
        ))}
      </dl>
      {streak.why && (
        <p className="q-small q-quiet">
          <bdi>{streak.why}</bdi>
        </p>
      )}
    </>
  );
}
