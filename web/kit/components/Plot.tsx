import "uplot/dist/uPlot.min.css";
import { useEffect, useRef } from "react";
import uPlot from "uplot";
import { useTheme } from "../device";
import type { ChartProps } from "./chartProps";

interface PlotProps extends Required<Pick<ChartProps, "x" | "series" | "height" | "format">> {
  unit: string | undefined;
  range: ChartProps["range"];
  day: (at: Date) => string;
  /** The day in hand, an index of `x`. */
  at: number | null;
  /** The pointer came to a day. */
  onPoint: (at: number) => void;
}

/** The palette and the dash of each line: colour alone never tells them apart. */
const LINES = [
  { color: "--color-primary", dash: [] },
  { color: "--color-success-text", dash: [8, 4] },
  { color: "--color-warning-text", dash: [2, 4] },
  { color: "--color-muted-foreground", dash: [10, 4, 2, 4] },
];

const DAY = 86_400;

/** The drawn part of a chart; loaded only where one is shown. */
export default function Plot({ x, series, height, format, day, unit, range, at, onPoint }: PlotProps) {
  const drawn = useRef<uPlot | null>(null);
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
    const letters = `12px ${getComputedStyle(element).fontFamily}`;
    const axis = { stroke: color("--color-muted-foreground"), grid: { stroke: color("--color-border"), width: 1 }, ticks: { show: false }, font: letters, labelFont: letters };
    const plot = new uPlot(
      {
        width: element.clientWidth || 320,
        height,
        legend: { show: false },
        cursor: { y: false, points: { size: 10 }, drag: { x: false, y: false } },
        hooks: {
          setCursor: [
            ({ cursor }: uPlot) => {
              // Set by a key the cursor carries no event; then the day is known already.
              if (cursor.idx != null && cursor.event != null) onPoint(cursor.idx);
            },
          ],
        },
        // A single day stands in the middle of its week, not on an axis of no length.
        scales: { ...(range && { y: { range: [range[0], range[1]] as [number, number] } }), x: { range: (_, min, max) => (min === max ? [min - 3 * DAY, max + 3 * DAY] : [min, max]) } },
        axes: [
          { ...axis, size: 32, space: 64, incrs: [1, 2, 7, 14, 30, 90, 365].map((days) => days * DAY), values: (_: uPlot, ticks: number[]) => ticks.map((at) => day(new Date(at * 1000))) },
          { ...axis, size: 44, ...(unit !== undefined && { label: unit, labelSize: 20 }), values: (_: uPlot, ticks: number[]) => ticks.map(format) },
        ],
        series: [
          {},
          ...series.map(({ label }, index) => {
            const { color: name, dash } = LINES[index % LINES.length]!;
            return { label, stroke: color(name), dash, width: 2.5, spanGaps: false, points: { show: x.length < 40, size: 6 } };
          }),
        ],
      },
      [x.map((day) => Date.parse(day) / 1000), ...series.map(({ values }) => [...values])] as uPlot.AlignedData,
      element,
    );
    probe.remove();
    drawn.current = plot;
    const watcher = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height }));
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      plot.destroy();
      drawn.current = null;
    };
  }, [x, series, height, format, day, unit, range, onPoint, theme]);

  useEffect(() => {
    const plot = drawn.current;
    if (plot === null || at === null) return;
    plot.setCursor({ left: plot.valToPos(Date.parse(x[at]!) / 1000, "x"), top: 0 }, false);
  }, [at, x]);

  return <div ref={place} className="q-plot" dir="ltr" style={{ minBlockSize: `${height}px` }} />;
}
