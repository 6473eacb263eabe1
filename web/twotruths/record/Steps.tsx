import "./steps.css";
import { Check } from "lucide-react";
import { classes } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { POSITIONS } from "../api";
import { type Draft, missing } from "./drafts";
import type { View } from "./useMaking";

interface StepsProps {
  draft: Draft;
  view: View;
  /** While something is recorded nobody leads away from it. */
  locked: boolean;
  onShow: (view: View) => void;
}

/** Where one is among the three statements and the end. */
export function Steps({ draft, view, locked, onShow }: StepsProps) {
  const t = useT();
  const { number } = useFormat();
  const gone = missing(draft);
  const step = (to: View, text: string, name: string, done: boolean) => (
    <li key={to}>
      <button type="button" className={classes(done && "t-rec-step-done")} aria-current={view === to ? "step" : undefined} disabled={locked} onClick={() => onShow(to)}>
        {done && <Check aria-hidden="true" size={16} />}
        <span aria-hidden={text === name ? undefined : true}>{text}</span>
        {text !== name && <span className="q-visually-hidden">{name}</span>}
      </button>
    </li>
  );
  return (
    <nav aria-label={t("record.steps")}>
      <ol className="t-rec-steps" role="list">
        {POSITIONS.map((position) => {
          const done = !gone.includes(position);
          return step(position, number(position + 1), t(done ? "record.step_done" : "record.step_open", { number: number(position + 1) }), done);
        })}
        {step("finish", t("record.step_finish"), t("record.step_finish"), false)}
      </ol>
    </nav>
  );
}
