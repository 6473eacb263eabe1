import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Lightbulb } from "lucide-react";
import { Link } from "react-router";
import { isApiError } from "@kit/api";
import { Badge, Button, Card, EmptyState, ErrorNote, ErrorState, Loading, Page, Row, Skeleton, Stack } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { type Insight, rebloom } from "../api";
import { keys } from "../keys";

/** What the person's own figures show, each with what shows it. */
export default function Insights() {
  const t = useT();
  const { data, error, refetch } = useQuery({ queryKey: keys.insights, queryFn: async () => (await rebloom.insights({ limit: 50 })).items });
  return (
    <Page title={t("home.insights")} back="/" width="reading">
      <Stack gap="lg">
        <Lately />
        <LastWeek />
        {data === undefined ? (
          error === null ? (
            <Loading>
              <Skeleton shape="block" height={30} />
            </Loading>
          ) : (
            <ErrorState error={error} onRetry={() => void refetch()} />
          )
        ) : data.length === 0 ? (
          <EmptyState icon={Lightbulb} title={t("insights.none")}>
            <p>{t("insights.none_text")}</p>
          </EmptyState>
        ) : (
          data.map((insight) => <One key={insight.id} insight={insight} />)
        )}
      </Stack>
    </Page>
  );
}

function Lately() {
  const { data } = useQuery({ queryKey: [...keys.insights, "lately"], queryFn: rebloom.engagement });
  return data === undefined ? null : <p>{data.text}</p>;
}

/** The week that is over; part of Plus, and nothing that keeps anybody safe. */
function LastWeek() {
  const t = useT();
  const { number, date } = useFormat("UTC");
  const { data, error } = useQuery({ queryKey: [...keys.insights, "week"], queryFn: rebloom.week, retry: false });
  if (isApiError(error, "ENTITLEMENT_REQUIRED")) return <p className="q-small q-quiet">{t("insights.plus")}</p>;
  if (data === undefined) return null;
  return (
    <Card>
      <Stack gap="sm">
        <h2>{t("insights.week", { from: date(data.from), to: date(data.to) })}</h2>
        <p>{t("insights.week_counts", { moods: data.moods, sessions: data.sessions, minutes: data.minutes })}</p>
        {data.mood !== null && (
          <p>{data.mood_before === null ? t("insights.week_mood", { mood: number(data.mood) }) : t("insights.week_moods", { mood: number(data.mood), before: number(data.mood_before) })}</p>
        )}
      </Stack>
    </Card>
  );
}

function One({ insight }: { insight: Insight }) {
  const t = useT();
  const { number } = useFormat();
  const client = useQueryClient();
  const seen = useMutation({ mutationFn: () => rebloom.seen(insight.id), onSuccess: () => client.invalidateQueries({ queryKey: keys.insights }) });
  return (
    <Card>
      <Stack gap="sm">
        <Row>
          <Badge tone="accent">{t(`insights.${insight.type}`)}</Badge>
          <span className="q-small q-quiet">{t("insights.sure", { percent: number(Math.round(insight.confidence * 100)) })}</span>
        </Row>
        <h2>{insight.title}</h2>
        <p>{insight.content}</p>
        {insight.effect !== null && <p className="q-small q-quiet">{t("insights.effect", { points: number(Math.abs(insight.effect)) })}</p>}
        <Shown evidence={insight.evidence} />
        <ErrorNote error={seen.error} />
        {insight.acknowledged_at === null && (
          <Button size="sm" busy={seen.isPending} onClick={() => seen.mutate()}>
            {t("insights.seen")}
          </Button>
        )}
      </Stack>
    </Card>
  );
}

/** What shows it, to open: the moods, each conversation, the exercises. */
function Shown({ evidence }: { evidence: Insight["evidence"] }) {
  const t = useT();
  const { date } = useFormat();
  const { moods, messages, sessions, runs } = evidence;
  return (
    <details>
      <summary>{t("insights.evidence")}</summary>
      <ul>
        {moods.length > 0 && (
          <li>
            <Link to={`/moods?view=entries#m-${moods[0]!}`}>{t("insights.moods", { count: moods.length })}</Link>
          </li>
        )}
        {sessions.map((id) => (
          <li key={id}>
            <Link to={`/talk/${id}`}>{t("insights.talk", { day: date(begun(id)) })}</Link>
          </li>
        ))}
        {messages.length > 0 && <li>{t("insights.messages", { count: messages.length })}</li>}
        {runs.length > 0 && (
          <li>
            <Link to="/exercises">{t("insights.runs", { count: runs.length })}</Link>
          </li>
        )}
      </ul>
    </details>
  );
}

/** An id begins with the milliseconds of its making (UUIDv7): no need to read every conversation for its day. */
export function begun(id: string): string {
  return new Date(parseInt(id.replace("-", "").slice(0, 12), 16)).toISOString();
}
