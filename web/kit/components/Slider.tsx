import "./slider.css";
import { type ReactNode, useId } from "react";

interface SliderProps {
  label: string;
  hint?: ReactNode;
  min: number;
  max: number;
  step?: number;
  value: number;
  onChange: (value: number) => void;
  /** How the number is shown and said; default the plain number. */
  format?: (value: number) => string;
}

const percent = (value: number, min: number, max: number) => ((value - min) / (max - min)) * 100;

export function Slider({ label, hint, min, max, step = 1, value, onChange, format = String }: SliderProps) {
  const id = useId();
  return (
    <div className="q-slider-field">
      <div className="q-slider-head">
        <label htmlFor={id}>{label}</label>
        <output htmlFor={id}>{format(value)}</output>
      </div>
      {hint && <p className="q-field-hint">{hint}</p>}
      <div className="q-slider" style={{ "--from": "0%", "--to": `${percent(value, min, max)}%` }}>
        <input
          id={id}
          type="range"
          {...{ min, max, step, value }}
          aria-valuetext={format(value)}
          onChange={(event) => onChange(Number(event.target.value))}
        />
      </div>
    </div>
  );
}

interface RangePairProps extends Omit<SliderProps, "value" | "onChange"> {
  /** `[low, high]`; the thumbs push each other and never cross. */
  value: readonly [number, number];
  onChange: (value: [number, number]) => void;
  lowLabel: string;
  highLabel: string;
  /** Smallest distance between the two. */
  gap?: number;
}

export function RangePair(props: RangePairProps) {
  const { label, hint, min, max, step = 1, value, onChange, format = String, lowLabel, highLabel, gap = 0 } = props;
  const [low, high] = value;
  const id = useId();
  const setLow = (next: number) => {
    const kept = Math.min(next, max - gap);
    onChange([kept, Math.max(high, kept + gap)]);
  };
  const setHigh = (next: number) => {
    const kept = Math.max(next, min + gap);
    onChange([Math.min(low, kept - gap), kept]);
  };
  const track = { "--from": `${percent(low, min, max)}%`, "--to": `${percent(high, min, max)}%` };
  return (
    <div className="q-slider-field" role="group" aria-labelledby={id}>
      <div className="q-slider-head">
        <span id={id}>{label}</span>
        <output>{`${format(low)} – ${format(high)}`}</output>
      </div>
      {hint && <p className="q-field-hint">{hint}</p>}
      <div className="q-slider q-slider-pair" style={track}>
        <input
          type="range"
          {...{ min, max, step }}
          value={low}
          aria-label={lowLabel}
          aria-valuetext={format(low)}
          onChange={(event) => setLow(Number(event.target.value))}
        />
        <input
          type="range"
          {...{ min, max, step }}
          value={high}
          aria-label={highLabel}
          aria-valuetext={format(high)}
          onChange={(event) => setHigh(Number(event.target.value))}
        />
      </div>
    </div>
  );
}
