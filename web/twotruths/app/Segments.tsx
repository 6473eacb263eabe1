import "./segments.css";
import { useId } from "react";

interface SegmentsProps<V extends string | number> {
  /** Names the group for screen readers. */
  legend: string;
  options: readonly { value: V; label: string }[];
  value: V;
  onChange: (value: V) => void;
  disabled?: boolean;
}

/** One of a few short words, side by side. */
export function Segments<V extends string | number>({ legend, options, value, onChange, disabled = false }: SegmentsProps<V>) {
  const name = useId();
  return (
    <fieldset className="t-segments" disabled={disabled}>
      <legend className="q-visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" className="q-visually-hidden" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
