import { lazy, Suspense, useId, useState } from "react";
import "./chart.css";
import { useFormat, useT } from "../i18n";
import { Button } from "./Button";
import { Skeleton } from "./States";

export interface ChartProps {
  /** Names the chart, also as the caption of its table. */
  title: string;
  /** Local dates `YYYY-MM-DD`, oldest first. */
  x: readonly string[];
  /** One to four lines over the same dates; null is a gap. */
  series: readonly { label: string; values: readonly (number | null)[] }[];
  format?: (value: number) => string;
  /** Height of the drawing in px, 220 by default. */
  height?: number;
}

const Plot = lazy(() => import("./Plot"));

/** Lines over days, and the same numbers as a table for whoever reads rather than looks. */
export function Chart({ title, x, series, format, height = 220 }: ChartProps) {
  const [table, showTable] = useState(false);
  const id = useId();
  const t = useT();
  const { number, date, day } = useFormat("UTC");
  const say = format ?? ((value: number) => number(value));
  return (
    <figure className="q-chart" aria-labelledby={id}>
      <figcaption className="q-chart-head">
        <span id={id} className="q-chart-title">{title}</span>
        <Button size="sm" variant="ghost" aria-pressed={table} onClick={() => showTable(!table)}>
          {t(table ? "kit.chart.show_chart" : "kit.chart.show_table")}
        </Button>
      </figcaption>
      {table ? (
        <div className="q-chart-table" tabIndex={0} role="region" aria-labelledby={id}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("kit.chart.day")}</th>
                {series.map(({ label }) => (
                  <th key={label} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {x.map((at, row) => (
                <tr key={at}>
                  <th scope="row">{date(at)}</th>
                  {series.map(({ label, values }) => (
                    <td key={label}>{values[row] == null ? "–" : say(values[row])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <div aria-hidden="true">
          <Suspense fallback={<Skeleton shape="block" height={height / 4} />}>
            <Plot {...{ x, series, height, format: say, day }} />
          </Suspense>
          <ul className="q-chart-legend" role="list">
            {series.map(({ label }, index) => (
              <li key={label}>
                <span className={`q-chart-line q-chart-line-${index + 1}`} />
                {label}
              </li>
            ))}
          </ul>
        </div>
      )}
    </figure>
  );
}
