import "./mood.css";
import { useQuery } from "@tanstack/react-query";
import { CalendarHeart, ChevronLeft, ChevronRight, Plus } from "lucide-react";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { Badge, ButtonLink, EmptyState, ErrorState, IconButton, List, Loading, Page, Skeleton, Stack, Tabs } from "@kit/components";
import { Chart } from "@kit/components/Chart";
import { useFormat, useT } from "@kit/i18n";
import { rebloom, type Trend } from "../api";
import { keys } from "../keys";
import { moodsQuery } from "../queries";
import { axis, daysOf, moved } from "./calendar";
import { Face, faceOf } from "./Faces";
import { useArrivals } from "./useNoting";

const VIEWS = ["calendar", "trends", "entries"] as const;
type View = (typeof VIEWS)[number];

/** How somebody felt: by day, as a line, and in their own words. */
export default function Moods() {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  useArrivals();
  const view: View = VIEWS.find((each) => each === search.get("view")) ?? "calendar";
  return (
    <Page
      title={t("tabs.moods")}
      width="reading"
      footer={
        <ButtonLink to="/moods/new" variant="primary" block icon={Plus}>
          {t("mood.new")}
        </ButtonLink>
      }
    >
      <Tabs label={t("mood.views")} tabs={VIEWS.map((value) => ({ value, label: t(`mood.view_${value}`) }))} value={view} onChange={(next) => setSearch({ view: next }, { replace: true })}>
        {view === "calendar" ? <Calendar /> : view === "trends" ? <Trends /> : <Entries />}
      </Tabs>
    </Page>
  );
}

function useTrend(from: string, to: string, bucket: Trend["bucket"]) {
  return useQuery({ queryKey: [...keys.moods, "trend", from, to, bucket], queryFn: () => rebloom.trends(from, to, bucket) });
}

function Calendar() {
  const t = useT();
  const { date } = useFormat("UTC");
  const now = new Date();
  const [shown, setShown] = useState<[number, number]>([now.getFullYear(), now.getMonth()]);
  const days = daysOf(...shown);
  const named = days.filter((day) => day !== null);
  const { data, error, refetch } = useTrend(named[0]!, named.at(-1)!, "day");
  const moods = new Map(data?.points.map((point) => [point.start, point.mood]));
  const language = document.documentElement.lang;
  const weekdays = daysOf(2024, 0).slice(0, 7); // January 2024 began on a Monday.
  return (
    <Stack>
      <div className="r-month">
        <IconButton icon={ChevronLeft} className="q-directional" label={t("mood.earlier")} onClick={() => setShown(moved(shown, -1))} />
        <h2 aria-live="polite">{new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" }).format(Date.UTC(...shown, 1))}</h2>
        <IconButton icon={ChevronRight} className="q-directional" label={t("mood.later")} disabled={shown[0] === now.getFullYear() && shown[1] === now.getMonth()} onClick={() => setShown(moved(shown, 1))} />
      </div>
      {error !== null && data === undefined && <ErrorState error={error} onRetry={() => void refetch()} />}
      <div className="r-calendar" role="list">
        {weekdays.map((day) => (
          <span key={day} className="r-calendar-head" aria-hidden="true">
            {new Intl.DateTimeFormat(language, { weekday: "narrow", timeZone: "UTC" }).format(Date.parse(day!))}
          </span>
        ))}
        {days.map((day, index) => {
          if (day === null) return <span key={index} />;
          const mood = moods.get(day);
          return (
            <span key={day} role="listitem" className={mood === undefined ? "r-day" : "r-day r-day-noted"}>
              <span className="q-visually-hidden">{mood === undefined ? t("mood.day_empty", { day: date(day) }) : t("mood.day", { day: date(day), mood })}</span>
              {mood !== undefined && <Face step={faceOf(mood)} size={28} />}
              <span aria-hidden="true">{Number(day.slice(8))}</span>
            </span>
          );
        })}
      </div>
    </Stack>
  );
}

const SPANS = { "30": "day", "90": "day", "365": "week" } as const;

function Trends() {
  const t = useT();
  const [span, setSpan] = useState<keyof typeof SPANS>("30");
  const to = new Date().toISOString().slice(0, 10);
  const from = new Date(Date.parse(to) - (Number(span) - 1) * 86_400_000).toISOString().slice(0, 10);
  const { data, error, refetch } = useTrend(from, to, SPANS[span]);
  if (data === undefined) {
    return error === null ? (
      <Loading>
        <Skeleton shape="block" height={60} />
      </Loading>
    ) : (
      <ErrorState error={error} onRetry={() => void refetch()} />
    );
  }
  const points = new Map(data.points.map((point) => [point.start, point]));
  const x = SPANS[span] === "day" ? axis(from, to) : data.points.map(({ start }) => start);
  const line = (name: "mood" | "anxiety" | "stress" | "energy") => x.map((day) => points.get(day)?.[name] ?? null);
  return (
    <Stack gap="lg">
      <Tabs label={t("mood.span")} tabs={(Object.keys(SPANS) as (keyof typeof SPANS)[]).map((value) => ({ value, label: t("mood.days", { days: Number(value) }) }))} value={span} onChange={setSpan}>
        {data.points.length < 2 ? (
          <EmptyState icon={CalendarHeart} title={t("mood.few")}>
            <p>{t("mood.few_text")}</p>
          </EmptyState>
        ) : (
          <Stack gap="lg">
            <Chart title={t("mood.mood")} x={x} range={[1, 10]} series={[{ label: t("mood.mood"), values: line("mood") }]} />
            <Chart
              title={t("mood.others")}
              x={x}
              range={[1, 10]}
              series={(["anxiety", "stress", "energy"] as const).map((name) => ({ label: t(`mood.${name}`), values: line(name) }))}
            />
          </Stack>
        )}
      </Tabs>
    </Stack>
  );
}

function Entries() {
  const t = useT();
  const { dateTime } = useFormat();
  const { data, error, refetch } = useQuery(moodsQuery);
  if (data === undefined) return error === null ? <Loading><Skeleton shape="block" height={40} /></Loading> : <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) {
    return (
      <EmptyState icon={CalendarHeart} title={t("mood.none")}>
        <p>{t("mood.none_text")}</p>
      </EmptyState>
    );
  }
  return (
    <List>
      {data.map((entry) => (
        <li key={entry.id} id={`m-${entry.id}`} className="r-entry">
          <span className="r-list-head">
            <Face step={faceOf(entry.mood)} size={24} /> <strong>{t(`mood.face_${faceOf(entry.mood)}`)}</strong>{" "}
            <time className="q-small q-quiet" dateTime={entry.recorded_at}>
              {dateTime(entry.recorded_at)}
            </time>
          </span>
          {entry.triggers.length > 0 && (
            <span className="r-tags">
              {entry.triggers.map((trigger) => (
                <Badge key={trigger}>
                  <bdi>{trigger}</bdi>
                </Badge>
              ))}
            </span>
          )}
          {entry.notes !== null && <p dir="auto">{entry.notes}</p>}
        </li>
      ))}
    </List>
  );
}
