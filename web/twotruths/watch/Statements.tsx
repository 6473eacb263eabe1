import "./statements.css";
import "./reveal.css";
import { AudioLines, Check, Lightbulb, Play } from "lucide-react";
import { type CSSProperties, useEffect, useId, useRef } from "react";
import { Badge, classes, IconButton } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { type Position, POSITIONS, type Reveal } from "../api";
import { type Guess, turns } from "./guess";

interface StatementsProps {
  statements: readonly string[];
  guess: Guess;
  /** Which one is being said. */
  chapter: number;
  /** How the lie is uncovered. */
  reveal: Reveal;
  /** Only looked at: it is one's own. */
  still: boolean;
  onPick: (position: Position) => void;
  onPlay: (position: Position) => void;
}

/** The three statements: chosen from, then turned round one by one. */
export function Statements({ statements, guess, chapter, reveal, still, onPick, onPlay }: StatementsProps) {
  const t = useT();
  const { number } = useFormat();
  const name = useId();
  const verdict = guess.step === "revealing" || guess.step === "revealed" ? guess.verdict : null;
  const pick = verdict === null && "pick" in guess ? guess.pick : null;
  const hint = "hint" in guess ? guess.hint : null;
  const at = verdict === null ? null : turns(verdict.lie_index);
  const all = useRef<HTMLFieldSetElement>(null);
  const revealing = guess.step === "revealing";
  useEffect(() => {
    // Whoever locked in from below must see the cards turn.
    if (revealing) all.current?.scrollIntoView({ block: "center", behavior: "smooth" });
  }, [revealing]);
  return (
    <fieldset ref={all} className={classes("t-statements", revealing && `t-turning t-turning-${reveal}`)} disabled={guess.step === "locking"}>
      <legend>{t(verdict !== null || still ? "watch.statements" : "watch.which")}</legend>
      {POSITIONS.map((position) => {
        const caption = statements[position] ?? "";
        const named = t("statement.name", { number: number(position + 1) });
        const words = (
          <>
            <span className="t-statement-number" aria-hidden="true">
              {number(position + 1)}
            </span>
            <span className="q-grow">
              <span className={caption === "" ? undefined : "q-visually-hidden"}>{named}</span> <bdi>{caption}</bdi>
              {hint?.position === position && (
                <span className="t-hinted">
                  <Lightbulb aria-hidden="true" size={16} />
                  {t("hint.here")}
                </span>
              )}
            </span>
          </>
        );
        return (
          <div
            key={position}
            className={classes("t-statement", chapter === position && "t-statement-said", pick === position && "t-statement-picked")}
            style={at === null ? undefined : ({ "--turn": `${at[position]}ms` } as CSSProperties)}
            data-testid={`statement-${position}`}
          >
            {verdict === null && !still ? (
              <label>
                <input type="radio" className="q-visually-hidden" name={name} checked={pick === position} onChange={() => onPick(position)} />
                {words}
                {pick === position && <Check aria-hidden="true" size={20} />}
              </label>
            ) : (
              <div className="t-statement-told">{words}</div>
            )}
            <IconButton icon={chapter === position ? AudioLines : Play} label={t("watch.play_from", { name: named })} onClick={() => onPlay(position)} />
            {verdict !== null && at !== null && (
              <div className={classes("t-face", position === verdict.lie_index ? "t-face-lie" : "t-face-truth")} data-testid={position === verdict.lie_index ? "lie" : "truth"}>
                <strong>{t(position === verdict.lie_index ? "reveal.lie" : "reveal.truth")}</strong>
                {position === verdict.guess && <Badge>{t("reveal.your_guess")}</Badge>}
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
