import { useQuery } from "@tanstack/react-query";
import { ChartNoAxesColumn } from "lucide-react";
import { lazy, Suspense, useMemo, useState } from "react";
import { ButtonLink, EmptyState, ErrorState, Loading, Note, Select, Skeleton, Stack } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { flirtcraft, METRICS } from "../api";
import { broken, byDay, daysBefore } from "./series";

const Chart = lazy(() => import("@kit/components/Chart").then(({ Chart: chart }) => ({ default: chart })));
const SPANS = ["14", "30", "90", "365"] as const;

/** One metric over time. */
export function Trends() {
  const t = useT();
  const { date } = useFormat("UTC");
  const [metric, setMetric] = useState("overall");
  const [span, setSpan] = useState<string>("30");
  const to = new Date().toLocaleDateString("en-CA");
  const from = daysBefore(to, Number(span) - 1);
  const { data, error, refetch } = useQuery({
    queryKey: ["flirtcraft", "progress", metric, from, to],
    queryFn: () => flirtcraft.progress(metric, from, to),
  });
  const name = metric === "overall" ? t("review.overall") : t(`metric.${metric}`);
  return (
    <Stack>
      <div className="f-trend-wishes">
        <Select
          label={t("trends.metric")}
          value={metric}
          onChange={(event) => setMetric(event.target.value)}
          options={["overall", ...METRICS].map((value) => ({
            value,
            label: value === "overall" ? t("review.overall") : t(`metric.${value}`),
          }))}
        />
        <Select
          label={t("trends.span")}
          value={span}
          onChange={(event) => setSpan(event.target.value)}
          options={SPANS.map((value) => ({ value, label: t("trends.days", { days: Number(value) }) }))}
        />
      </div>
      {data === undefined ? (
        error === null ? (
          <Loading>
            <Skeleton shape="block" height={55} />
          </Loading>
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )
      ) : (
        <>
          {!data.full && <Note>{t("trends.cut", { from: date(data.from) })}</Note>}
          {data.points.length === 0 ? (
            <EmptyState
              icon={ChartNoAxesColumn}
              title={t("trends.empty")}
              action={
                <ButtonLink to="/practise" variant="primary">
                  {t("history.empty_go")}
                </ButtonLink>
              }
            >
              <p>{t("trends.empty_text")}</p>
            </EmptyState>
          ) : (
            <Suspense fallback={<Skeleton shape="block" height={55} />}>
              <Trend title={name} points={data.points} />
            </Suspense>
          )}
        </>
      )}
    </Stack>
  );
}

type Points = { date: string; value: number }[];

function Trend({ title, points }: { title: string; points: Points }) {
  const t = useT();
  const { days, means } = byDay(points);
  // One point is no line yet; an empty drawing would only puzzle.
  if (days.length === 1) return <Note>{t("trends.one", { score: means[0]! })}</Note>;
  return <Drawn title={title} points={points} unit={t("trends.unit")} />;
}

const WHOLE = [0, 100] as const;

function Drawn({ title, points, unit }: { title: string; points: Points; unit: string }) {
  const { days, means } = useMemo(() => broken(byDay(points)), [points]);
  const series = useMemo(() => [{ label: title, values: means }], [title, means]);
  return <Chart title={title} x={days} series={series} unit={unit} range={WHOLE} />;
}
