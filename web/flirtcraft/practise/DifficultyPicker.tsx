import "@kit/components/field.css";
import { useId } from "react";
import { useT } from "@kit/i18n";
import { DIFFICULTIES, type Difficulty } from "../api";
import { useNames } from "../app/useNames";

interface DifficultyPickerProps {
  value: Difficulty;
  onChange: (difficulty: Difficulty) => void;
  /** Name of the chosen place, for the sentence below. */
  place: string;
}

/** One, two or three bars: how much it takes. Colour only repeats what bars and words say. */
export function Bars({ difficulty }: { difficulty: Difficulty }) {
  const filled = DIFFICULTIES.indexOf(difficulty) + 1;
  return (
    <svg viewBox="0 0 22 18" className={`f-bars f-bars-${difficulty}`} aria-hidden="true">
      {[1, 2, 3].map((n) => (
        <rect key={n} x={(n - 1) * 8} y={14 - n * 4} width="5" height={n * 4 + 4} rx="1.5" className={n <= filled ? "f-bar-on" : "f-bar-off"} />
      ))}
    </svg>
  );
}

export function DifficultyPicker({ value, onChange, place }: DifficultyPickerProps) {
  const t = useT();
  const names = useNames();
  const id = useId();
  return (
    <fieldset className="f-difficulty" aria-describedby={id}>
      <legend className="q-legend">{t("practise.how")}</legend>
      <div className="f-difficulty-row">
        {DIFFICULTIES.map((difficulty) => (
          <label key={difficulty} className="f-level">
            <input
              type="radio"
              name="difficulty"
              value={difficulty}
              checked={difficulty === value}
              onChange={() => onChange(difficulty)}
            />
            <Bars difficulty={difficulty} />
            <span className="f-level-name">{names.difficulty(difficulty)}</span>
            <span className="q-small q-quiet">{t(`difficulty.${difficulty}.short`)}</span>
          </label>
        ))}
      </div>
      <p id={id} className="q-small q-quiet" aria-live="polite">
        {t(`difficulty.${value}.long`, { place })}
      </p>
    </fieldset>
  );
}
