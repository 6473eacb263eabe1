/** What a chart shows; a file of its own, for the drawing is loaded later and knows the same. */
export interface ChartProps {
  /** Names the chart, also as the caption of its table. */
  title: string;
  /** Local dates `YYYY-MM-DD`, oldest first. */
  x: readonly string[];
  /** One to four lines over the same dates; null is a gap. */
  series: readonly { label: string; values: readonly (number | null)[] }[];
  format?: (value: number) => string;
  /** What the height stands for, written beside the axis. */
  unit?: string;
  /** Lowest and highest of the axis; by default what the values need. */
  range?: readonly [number, number];
  /** Height of the drawing in px, 240 by default. */
  height?: number;
}
