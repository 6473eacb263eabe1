import { ArrowRight, Minus, TrendingDown, TrendingUp } from "lucide-react";
import { useFormat, useT } from "@kit/i18n";
import type { Scores } from "./api";
import { type Move, movesOf } from "./moves";

/** How the scores would have moved: before and after as bars, the difference in words and with its sign. */
export function Moves({ scores }: { scores: Scores }) {
  const t = useT();
  return (
    <ul role="list" className="f-moves" aria-label={t("what_if.scores")}>
      {movesOf(scores).map((move) => (
        <Row key={move.name} move={move} />
      ))}
    </ul>
  );
}

function Row({ move }: { move: Move }) {
  const t = useT();
  const { name, before, after } = move;
  return (
    <li className={`f-move${name === "overall" ? " f-move-overall" : ""}`} data-testid={`move-${name}`}>
      <span className="f-move-name">{name === "overall" ? t("review.overall") : t(`metric.${name}`)}</span>
      <span className="f-move-scores q-number">
        <span className="q-visually-hidden">{t("what_if.from_to", { before, after })}</span>
        <span aria-hidden="true">{before}</span>
        <ArrowRight className="q-directional" aria-hidden="true" size={14} />
        <strong aria-hidden="true">{after}</strong>
      </span>
      <Difference change={move.change} />
      <Bar move={move} />
    </li>
  );
}

const LOOK = { up: TrendingUp, down: TrendingDown, same: Minus };
const wayOf = (change: number) => (change > 0 ? "up" : change < 0 ? "down" : "same");

/** "+5 better", "−3 worse" or "no change"; colour only repeats it. */
export function Difference({ change }: { change: number }) {
  const t = useT();
  const { number } = useFormat();
  const way = wayOf(change);
  const Icon = LOOK[way];
  return (
    <span className={`f-difference f-difference-${way}`}>
      <Icon className="q-directional" aria-hidden="true" size={16} />
      <span>{way === "same" ? t("what_if.same_score") : t(`what_if.${way}`, { points: number(change, { signDisplay: "exceptZero" }) })}</span>
    </span>
  );
}

/** What stays, then what is won (solid) or lost (hatched), with a mark where it stood before. */
function Bar({ move: { before, after, change } }: { move: Move }) {
  const percent = (value: number) => `${value}%`;
  // What is lost shrinks from where it stood, what is won grows from there.
  const moved =
    change > 0
      ? { insetInlineStart: percent(before), inlineSize: percent(change) }
      : { insetInlineEnd: percent(100 - before), inlineSize: percent(-change) };
  return (
    <span className="f-move-bar" aria-hidden="true">
      <i className="f-move-stays" style={{ inlineSize: percent(Math.min(before, after)) }} />
      {change !== 0 && <i className={`f-move-${wayOf(change)}`} style={moved} />}
      <i className="f-move-was" style={{ insetInlineStart: percent(before) }} />
    </span>
  );
}
