import { Quote, Target } from "lucide-react";
import { Link } from "react-router";
import { Card, ProgressBar } from "@kit/components";
import { useT } from "@kit/i18n";
import type { Metric } from "../api";
import { bandOf } from "./bands";

/** One score with what earned it, in the person's own words, and the step that would raise it. */
export function MetricCard({ metric, conversation }: { metric: Metric; conversation: string }) {
  const t = useT();
  const { name, score, reason, quotes, next_step } = metric;
  return (
    <Card className="f-metric" data-testid={`metric-${name}`}>
      <div className="f-metric-head">
        <h3>{t(`metric.${name}`)}</h3>
        {score === null ? (
          <span className="q-quiet q-small">{t("review.not_rated")}</span>
        ) : (
          <span className="q-small">
            <strong className="q-number">{score}</strong> {t(`band.${bandOf(score)}`)}
          </span>
        )}
      </div>
      {score !== null && <ProgressBar label={t(`metric.${name}`)} value={score} valueText={t("review.of_100", { score })} />}
      <p className="q-small">{score === null ? t("review.only_red") : <bdi>{reason}</bdi>}</p>
      {quotes.length > 0 && (
        <ul role="list" className="f-quotes">
          {quotes.map(({ message_id, text }) => (
            <li key={message_id}>
              <Link to={`/history/${conversation}#m-${message_id}`}>
                <Quote aria-hidden="true" size={14} />
                <span>
                  <span className="q-visually-hidden">{t("review.quote")}</span>
                  <bdi>{text}</bdi>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {score !== null && (
        <p className="f-metric-next q-small">
          <Target aria-hidden="true" size={16} />
          <span>
            <bdi>{next_step}</bdi>
          </span>
        </p>
      )}
    </Card>
  );
}
