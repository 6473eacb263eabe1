import { type KeyboardEvent, lazy, Suspense, useCallback, useId, useState } from "react";
import "./chart.css";
import { useFormat, useT } from "../i18n";
import { Button } from "./Button";
import type { ChartProps } from "./chartProps";
import { Skeleton } from "./States";

const Plot = lazy(() => import("./Plot"));

/**
 * Lines over days, and the same numbers as a table for whoever reads rather than looks. The drawing takes the focus:
 * arrow keys go from day to day, Home and End to the first and the last, and each is read out and shown above.
 */
export function Chart({ title, x, series, format, unit, range, height = 240 }: ChartProps) {
  const [table, showTable] = useState(false);
  const [chosen, choose] = useState<number | null>(null);
  const id = useId();
  const t = useT();
  const { number, date, day } = useFormat("UTC");
  const plain = useCallback((value: number) => number(value), [number]);
  const say = format ?? plain;
  // A day without any value only breaks the line; it is nothing to read.
  const rows = x.flatMap((_, row) => (series.some(({ values }) => values[row] != null) ? [row] : []));
  const at = chosen !== null && rows.includes(chosen) ? chosen : rows.at(-1);
  const words = (row: number) =>
    `${date(x[row]!)}: ${series.flatMap(({ label, values }) => (values[row] == null ? [] : [series.length > 1 ? `${label} ${say(values[row])}` : say(values[row])])).join(", ")}`;

  function move(event: KeyboardEvent) {
    const here = rows.indexOf(at ?? -1);
    const to = { ArrowRight: here + 1, ArrowUp: here + 1, ArrowLeft: here - 1, ArrowDown: here - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(rows[Math.min(rows.length - 1, Math.max(0, to))] ?? null);
  }

  return (
    <figure className="q-chart" aria-labelledby={id}>
      <figcaption className="q-chart-head">
        <span id={id} className="q-chart-title">{title}</span>
        <Button size="sm" variant="ghost" aria-pressed={table} onClick={() => showTable(!table)}>
          {t(table ? "kit.chart.show_chart" : "kit.chart.show_table")}
        </Button>
      </figcaption>
      {table ? (
        <Numbers {...{ x, series, rows, say, date }} labelledBy={id} />
      ) : (
        <>
          {at !== undefined && (
            <p className="q-chart-read" aria-hidden="true">
              {words(at)}
            </p>
          )}
          <div
            className="q-chart-drawing"
            role="slider"
            tabIndex={0}
            aria-label={t("kit.chart.read", { title })}
            aria-valuemin={1}
            aria-valuemax={Math.max(1, rows.length)}
            aria-valuenow={rows.indexOf(at ?? -1) + 1}
            aria-valuetext={at === undefined ? "" : words(at)}
            onKeyDown={move}
          >
            <Suspense fallback={<Skeleton shape="block" height={height / 4} />}>
              <Plot {...{ x, series, height, format: say, day, unit, range, at: chosen, onPoint: choose }} />
            </Suspense>
          </div>
          <ul className="q-chart-legend" role="list" aria-hidden="true">
            {series.map(({ label }, index) => (
              <li key={label}>
                <span className={`q-chart-line q-chart-line-${index + 1}`} />
                {label}
              </li>
            ))}
          </ul>
        </>
      )}
    </figure>
  );
}

interface NumbersProps extends Pick<ChartProps, "x" | "series"> {
  /** The days that have a value, as indices of `x`. */
  rows: readonly number[];
  say: (value: number) => string;
  date: (day: string) => string;
  labelledBy: string;
}

/** The same as a table. */
function Numbers({ x, series, rows, say, date, labelledBy }: NumbersProps) {
  const t = useT();
  return (
    <div className="q-chart-table" tabIndex={0} role="region" aria-labelledby={labelledBy}>
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
          {rows.map((row) => (
            <tr key={x[row]}>
              <th scope="row">{date(x[row]!)}</th>
              {series.map(({ label, values }) => (
                <td key={label}>{values[row] == null ? "–" : say(values[row])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
