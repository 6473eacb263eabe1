import "./review.css";
import { useQuery } from "@tanstack/react-query";
import { Award, Medal, MessagesSquare, Share2, Sparkles, Target } from "lucide-react";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { isApiError } from "@kit/api";
import { Button, ButtonLink, EmptyState, ErrorState, Loading, ModeBadge, Note, Page, ProgressRing, Skeleton, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import { useTopic } from "@kit/realtime";
import { flirtcraft, type Review as ReviewData, topicOf } from "../api";
import { keys } from "../keys";
import { achievementName } from "../progress/names";
import { achievementsQuery } from "../queries";
import { bandOf } from "./bands";
import { MetricCard } from "./MetricCard";
import { Radar } from "./Radar";
import { ShareSheet } from "./ShareSheet";

/** What was good, what earned it, and what to do next time. */
export default function Review() {
  const t = useT();
  const { id = "" } = useParams();
  const [sharing, setSharing] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: keys.review(id),
    queryFn: () => flirtcraft.review(id),
    retry: (failures, fault) => failures < 2 && !isApiError(fault, "NOT_FOUND") && !isApiError(fault, "CONVERSATION_ACTIVE"),
    staleTime: 10 * 60_000,
  });
  useTopic(data === undefined ? topicOf(id) : null, ({ event }) => {
    if (event === "feedback_generated") void refetch();
  });

  return (
    <Page
      title={t("review.title")}
      back="/history"
      width="wide"
      note={data && <ModeBadge model={data.model === "offline" ? null : data.model} />}
      footer={
        data && (
          <div className="f-review-actions">
            <Button size="lg" icon={Share2} onClick={() => setSharing(true)}>
              {t("share.send")}
            </Button>
            <ButtonLink to="/practise" variant="primary" size="lg">
              {t("review.again")}
            </ButtonLink>
          </div>
        )
      }
    >
      {data !== undefined ? (
        <>
          <Body review={data} conversation={id} />
          <ShareSheet review={data} conversation={id} open={sharing} onClose={() => setSharing(false)} />
        </>
      ) : error === null ? (
        <Loading>
          <Stack gap="lg">
            <Skeleton shape="block" height={44} />
            <Skeleton lines={3} />
            <Skeleton shape="block" height={60} />
          </Stack>
        </Loading>
      ) : isApiError(error, "CONVERSATION_ACTIVE") ? (
        <EmptyState
          icon={MessagesSquare}
          title={t("review.active")}
          action={
            <ButtonLink to={`/chat/${id}`} variant="primary">
              {t("review.active_go")}
            </ButtonLink>
          }
        />
      ) : isApiError(error, "NOT_FOUND") ? (
        <EmptyState
          icon={Target}
          title={t("review.none")}
          action={
            <ButtonLink to="/practise" variant="primary">
              {t("review.again")}
            </ButtonLink>
          }
        >
          <p>{t("review.none_text")}</p>
        </EmptyState>
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}

function Body({ review, conversation }: { review: ReviewData; conversation: string }) {
  const t = useT();
  const scored = review.metrics.filter(({ score }) => score !== null);
  // What helps most is at the lowest score; three steps are as many as anybody takes along, and none is said twice.
  const advice = [...scored].sort((a, b) => a.score! - b.score!).map(({ next_step }) => next_step);
  const steps = [...new Set(advice)].slice(0, 3);
  return (
    <div className="f-review">
      <div className="f-review-side">
        <section className="f-review-head" data-testid="review-overall">
          <ProgressRing label={t("review.overall")} value={review.overall} size={132} valueText={t("review.of_100", { score: review.overall })}>
            <span className="f-review-score q-number">{review.overall}</span>
          </ProgressRing>
          <div className="q-grow">
            <p className="f-review-band">{t(`band.${bandOf(review.overall)}`)}</p>
            <p className={`f-medal f-medal-${review.outcome}`}>
              <Medal aria-hidden="true" size={18} />
              {t(`outcome.${review.outcome}`)}
            </p>
            <p>
              <bdi>{review.summary}</bdi>
            </p>
          </div>
        </section>
        <Earned conversation={conversation} />
        <Radar metrics={scored} />
        <section className="f-review-steps">
          <h2>{t("review.next")}</h2>
          <ol>
            {steps.map((step) => (
              <li key={step}>
                <bdi>{step}</bdi>
              </li>
            ))}
          </ol>
        </section>
        <section className="f-review-what-if">
          <h2>{t("review.what_if")}</h2>
          <p>{t("review.what_if_text")}</p>
          <ButtonLink to={`/what-if/${conversation}`} icon={Sparkles}>
            {t("review.what_if_go")}
          </ButtonLink>
        </section>
      </div>
      <section className="f-review-metrics">
        <h2>{t("review.metrics")}</h2>
        {review.metrics.map((metric) => (
          <MetricCard key={metric.name} metric={metric} conversation={conversation} />
        ))}
        <dl className="f-review-live">
          <div>
            <dt>{t("review.confidence")}</dt>
            <dd className="q-number">{review.confidence}</dd>
          </div>
          <div>
            <dt>{t("review.engagement")}</dt>
            <dd className="q-number">{review.engagement}</dd>
          </div>
        </dl>
        {review.metrics.some(({ quotes }) => quotes.length > 0) ? (
          <ButtonLink to={`/history/${conversation}`} icon={MessagesSquare} block>
            {t("review.transcript")}
          </ButtonLink>
        ) : (
          <Note>
            <p>{t("review.unquoted")}</p>
            <p>
              <Link to="/account/consents">{t("settings.consents_go")}</Link>
            </p>
          </Note>
        )}
      </section>
    </div>
  );
}

/** What this conversation earned beside its points. */
function Earned({ conversation }: { conversation: string }) {
  const t = useT();
  const { data = [] } = useQuery({ ...achievementsQuery, refetchOnMount: "always" });
  const here = data.filter(({ source }) => source === conversation);
  if (here.length === 0) return null;
  return (
    <Link to="/progress?view=achievements" className="f-earned">
      <Award aria-hidden="true" size={20} />
      <span>{t("review.earned", { names: here.map(({ type }) => achievementName(t, type)).join(", ") })}</span>
    </Link>
  );
}
