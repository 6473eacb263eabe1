import { useT } from "@kit/i18n";
import type { Metric } from "../api";
import { corners, pathOf } from "./bands";

const RADIUS = 100;

/** The shape of a conversation: one corner per metric. The same numbers stand as bars below, so it is hidden from readers. */
export function Radar({ metrics }: { metrics: readonly Metric[] }) {
  const t = useT();
  const ones = metrics.map(() => 1);
  const tips = corners(ones, RADIUS);
  return (
    <svg className="f-radar" viewBox="-190 -140 380 280" aria-hidden="true">
      {[0.25, 0.5, 0.75, 1].map((share) => (
        <path key={share} className="f-radar-ring" d={pathOf(corners(ones, RADIUS * share))} />
      ))}
      {tips.map(([x, y]) => (
        <path key={`${x} ${y}`} className="f-radar-ring" d={`M0 0L${x} ${y}`} />
      ))}
      <path className="f-radar-shape" d={pathOf(corners(metrics.map(({ score }) => (score ?? 0) / 100), RADIUS))} />
      {corners(metrics.map(({ score }) => (score ?? 0) / 100), RADIUS).map(([x, y]) => (
        <circle key={`${x} ${y}`} className="f-radar-dot" cx={x} cy={y} r="4" />
      ))}
      {tips.map(([x, y], index) => (
        <text
          key={metrics[index]!.name}
          x={x * 1.12}
          y={y * 1.14 + 4}
          textAnchor={Math.abs(x) < 10 ? "middle" : x > 0 ? "start" : "end"}
          className="f-radar-label"
        >
          {t(`metric.${metrics[index]!.name}.short`)}
        </text>
      ))}
    </svg>
  );
}
