import "./ending.css";
import { useEffect, useRef } from "react";
import { useFormat, useT } from "@kit/i18n";
import type { Verdict } from "../api";
import { endingOf } from "./score";

/** How it ended, said at once to whoever listens. */
export function Ending({ verdict, fresh }: { verdict: Verdict; fresh: boolean }) {
  const t = useT();
  const { number } = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (fresh) heading.current?.focus({ preventScroll: false });
  }, [fresh]);
  const ending = endingOf(verdict);
  return (
    <section className={verdict.correct ? "t-ending t-ending-right" : "t-ending"} data-testid="ending">
      <h2 ref={heading} tabIndex={-1}>
        {t(verdict.correct ? "ending.caught" : "ending.fooled")}
      </h2>
      <p className="t-ending-score q-number">{t("ending.points", { score: verdict.score, signed: number(verdict.score, { signDisplay: "exceptZero" }) })}</p>
      <p>{t(`ending.${ending}`)}</p>
    </section>
  );
}
