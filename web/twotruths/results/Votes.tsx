import "./results.css";
import { Badge, classes } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import type { Position } from "../api";
import { percentOf } from "../watch/score";

interface VotesProps {
  /** How many chose each statement. */
  votes: readonly number[];
  /** Captions, empty where there is none. */
  statements: readonly string[];
  lie: Position;
  /** What the reader guessed; null for the owner. */
  mine: Position | null;
}

/** How all voted; the lie and one's own vote are told in words too. */
export function Votes({ votes, statements, lie, mine }: VotesProps) {
  const t = useT();
  const { number } = useFormat();
  const shares = percentOf(votes);
  return (
    <ol className="t-votes" role="list" data-testid="votes">
      {votes.map((count, index) => (
        <li key={index} className={classes("t-vote", index === lie && "t-vote-lie")}>
          <span className="t-vote-head">
            <bdi className="q-grow">{statements[index] || t("statement.name", { number: number(index + 1) })}</bdi>
            {index === lie && <Badge className="t-badge-lie">{t("reveal.lie")}</Badge>}
            {index === mine && <Badge tone="accent">{t("votes.you")}</Badge>}
          </span>
          <span className="t-vote-bar" aria-hidden="true">
            {count > 0 && <i style={{ inlineSize: `${shares[index]}%` }} />}
          </span>
          <span className="q-small q-quiet q-number">{t("votes.count", { votes: count, count: number(count), percent: number(shares[index]!) })}</span>
        </li>
      ))}
    </ol>
  );
}
