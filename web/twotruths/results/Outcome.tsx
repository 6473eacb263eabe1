import { useQuery } from "@tanstack/react-query";
import { Avatar, ErrorState, List, ListLink, Loading, Skeleton, Stack } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import type { Guesser, Position } from "../api";
import { resultsQuery } from "../queries";
import { fooledPercent } from "../watch/score";
import { Votes } from "./Votes";

interface OutcomeProps {
  id: string;
  statements: readonly string[];
  mine: Position | null;
}

/** How a challenge went: votes, how many were fooled, who saw through it. For its owner and those who guessed. */
export function Outcome({ id, statements, mine }: OutcomeProps) {
  const t = useT();
  const { number } = useFormat();
  const { data, error, refetch } = useQuery(resultsQuery(id));
  if (data === undefined) {
    return error === null ? (
      <Loading>
        <Skeleton shape="block" height={36} />
      </Loading>
    ) : (
      <ErrorState error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <Stack gap="lg">
      <section className="t-section">
        <h2>{t("votes.title")}</h2>
        {data.guesses === 0 ? (
          <p className="q-quiet">{t("votes.none")}</p>
        ) : (
          <>
            <p>{t("votes.fooled", { fooled: data.fooled, count: number(data.fooled), all: number(data.guesses), percent: number(fooledPercent(data.fooled_rate)) })}</p>
            <Votes votes={data.votes} statements={statements} lie={data.lie_index} mine={mine} />
          </>
        )}
      </section>
      {data.best.length > 0 && (
        <section className="t-section">
          <h2>{t("best.title")}</h2>
          <List ordered>
            {data.best.map((guesser) => (
              <Best key={guesser.id} {...guesser} />
            ))}
          </List>
        </section>
      )}
    </Stack>
  );
}

function Best({ id, name, score, decided_in_ms }: Guesser) {
  const t = useT();
  const { number } = useFormat();
  return (
    <li>
      <ListLink to={`/people/${id}`} arrow={false}>
        <Avatar id={id} name="" size={32} />
        <span className="q-grow t-best">
          <bdi>{name}</bdi>
          <span className="q-small q-quiet q-number">{t("best.time", { seconds: number(decided_in_ms / 1000, { maximumFractionDigits: 1 }) })}</span>
        </span>
        <strong className="q-number">{t("points.count", { points: score, count: number(score) })}</strong>
      </ListLink>
    </li>
  );
}
