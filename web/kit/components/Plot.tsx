import "uplot/dist/uPlot.min.css";
import { useEffect, useRef } from "react";
import uPlot from "uplot";
import { useTheme } from "../session/theme";
import type { ChartProps } from "./Chart";

type PlotProps = Required<Omit<ChartProps, "title">> & { day: (at: Date) => string };

/** The palette and the dash of each line: colour alone never tells them apart. */
const LINES = [
  { color: "--color-primary", dash: [] },
  { color: "--color-success-text", dash: [8, 4] },
  { color: "--color-warning-text", dash: [2, 4] },
  { color: "--color-muted-foreground", dash: [10, 4, 2, 4] },
];

const DAY = 86_400;

/** The drawn part of a chart; loaded only where one is shown. */
export default function Plot({ x, series, height, format, day }: PlotProps) {
  const place = useRef<HTMLDivElement>(null);
  const { theme } = useTheme();

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    // A canvas knows no custom properties: a probe resolves light-dark() for the theme in force.
    const probe = element.appendChild(document.createElement("i"));
    const color = (name: string) => {
      probe.style.color = `var(${name})`;
      return getComputedStyle(probe).color;
    };
    const axis = { stroke: color("--color-muted-foreground"), grid: { stroke: color("--color-border"), width: 1 } };
    const plot = new uPlot(
      {
        width: element.clientWidth || 320,
        height,
        legend: { show: false },
        cursor: { y: false, points: { size: 8 } },
        // A single day stands in the middle of its week, not on an axis of no length.
        scales: { x: { range: (_, min, max) => (min === max ? [min - 3 * DAY, max + 3 * DAY] : [min, max]) } },
        axes: [
          { ...axis, space: 64, incrs: [1, 2, 7, 14, 30, 90, 365].map((days) => days * DAY), values: (_: uPlot, ticks: number[]) => ticks.map((at) => day(new Date(at * 1000))) },
          { ...axis, size: 44, values: (_: uPlot, ticks: number[]) => ticks.map(format) },
        ],
        series: [
          {},
          ...series.map(({ label }, index) => {
            const { color: name, dash } = LINES[index % LINES.length]!;
            return { label, stroke: color(name), dash, width: 2.5, spanGaps: true, points: { show: x.length < 40, size: 6 } };
          }),
        ],
      },
      [x.map((day) => Date.parse(day) / 1000), ...series.map(({ values }) => [...values])] as uPlot.AlignedData,
      element,
    );
    probe.remove();
    const watcher = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height }));
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      plot.destroy();
    };
  }, [x, series, height, format, day, theme]);

  return <div ref={place} className="q-plot" dir="ltr" style={{ minBlockSize: `${height}px` }} />;
}
