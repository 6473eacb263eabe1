import "./progress.css";
import type { ReactNode } from "react";

interface ProgressProps {
  /** Names what is measured. */
  label: string;
  /** 0 to `max`; values outside are cut. */
  value: number;
  max?: number;
  /** How the value is said, e.g. "3 of 5"; default a percentage. */
  valueText?: string;
}

const share = (value: number, max: number) => (max <= 0 ? 0 : Math.min(1, Math.max(0, value / max)));

const aria = ({ label, value, max = 100, valueText }: ProgressProps) => ({
  role: "progressbar" as const,
  "aria-label": label,
  "aria-valuemin": 0,
  "aria-valuemax": max,
  "aria-valuenow": Math.min(max, Math.max(0, value)),
  "aria-valuetext": valueText ?? `${Math.round(share(value, max) * 100)} %`,
});

export function ProgressBar(props: ProgressProps) {
  return (
    <div {...aria(props)} className="q-progress">
      <div style={{ inlineSize: `${share(props.value, props.max ?? 100) * 100}%` }} />
    </div>
  );
}

interface RingProps extends ProgressProps {
  /** Diameter in px, 96 by default. */
  size?: number;
  /** Stands in the middle. */
  children?: ReactNode;
}

export function ProgressRing({ size = 96, children, ...props }: RingProps) {
  const radius = 42;
  const around = 2 * Math.PI * radius;
  return (
    <div {...aria(props)} className="q-ring" style={{ inlineSize: `${size}px`, blockSize: `${size}px` }}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle cx="50" cy="50" r={radius} className="q-ring-track" />
        <circle
          cx="50"
          cy="50"
          r={radius}
          className="q-ring-value"
          strokeDasharray={around}
          strokeDashoffset={around * (1 - share(props.value, props.max ?? 100))}
        />
      </svg>
      <div className="q-ring-middle" aria-hidden="true">
        {children}
      </div>
    </div>
  );
}
