import "./field.css";
import "./choices.css";
import { Check, CircleAlert, type LucideIcon } from "lucide-react";
import { type ReactNode, useId } from "react";
import { classes } from "./classes";

export interface Choice<V extends string> {
  value: V;
  label: string;
  hint?: ReactNode;
  icon?: LucideIcon;
  disabled?: boolean;
}

interface Common<V extends string> {
  /** Names the group; shown unless `hideLegend`. */
  legend: string;
  hideLegend?: boolean;
  options: readonly Choice<V>[];
  error?: string | null;
  /** Cards side by side where there is room (default: one below the other). */
  columns?: 1 | 2 | 3;
}

type RadioCardsProps<V extends string> = Common<V> & { value: V | null; onChange: (value: V) => void };
type CheckCardsProps<V extends string> = Common<V> & { value: readonly V[]; onChange: (value: V[]) => void };

/** One of several, as large targets. */
export function RadioCards<V extends string>({ value, onChange, ...rest }: RadioCardsProps<V>) {
  return <Cards {...rest} kind="radio" chosen={(each) => each === value} onToggle={onChange} />;
}

/** Any of several, as large targets. */
export function CheckCards<V extends string>({ value, onChange, ...rest }: CheckCardsProps<V>) {
  const toggle = (each: V) => onChange(value.includes(each) ? value.filter((other) => other !== each) : [...value, each]);
  return <Cards {...rest} kind="checkbox" chosen={(each) => value.includes(each)} onToggle={toggle} />;
}

interface CardsProps<V extends string> extends Common<V> {
  kind: "radio" | "checkbox";
  chosen: (value: V) => boolean;
  onToggle: (value: V) => void;
}

function Cards<V extends string>(props: CardsProps<V>) {
  const { legend, hideLegend, options, error, columns = 1, kind, chosen, onToggle } = props;
  const name = useId();
  return (
    <fieldset className="q-choices" aria-describedby={error ? `${name}-error` : undefined}>
      <legend className={classes("q-legend", hideLegend && "q-visually-hidden")}>{legend}</legend>
      <div className={classes("q-choice-list", `q-choice-columns-${columns}`)}>
        {options.map((option) => (
          <label key={option.value} className="q-choice">
            <input
              type={kind}
              name={name}
              value={option.value}
              checked={chosen(option.value)}
              disabled={option.disabled}
              onChange={() => onToggle(option.value)}
            />
            {option.icon && <option.icon className="q-choice-icon" aria-hidden="true" size={22} />}
            <span className="q-choice-text">
              <span className="q-choice-label">{option.label}</span>
              {option.hint && <span className="q-field-hint">{option.hint}</span>}
            </span>
            <span className={classes("q-choice-mark", kind === "checkbox" && "q-choice-mark-square")} aria-hidden="true">
              <Check size={14} strokeWidth={3} />
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p className="q-field-error" id={`${name}-error`} role="alert">
          <CircleAlert aria-hidden="true" size={16} />
          <span>{error}</span>
        </p>
      )}
    </fieldset>
  );
}
