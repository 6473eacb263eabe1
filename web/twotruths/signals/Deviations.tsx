import { classes } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { type Position, POSITIONS } from "../api";
import { barOf, STANDS_OUT } from "./deviation";

interface DeviationsProps<T extends string> {
  caption: string;
  traits: readonly { trait: T; label: string }[];
  segments: readonly { position: Position; deviation: Readonly<Record<T, number>> | null }[];
}

/** A row for each trait and a column for each statement: how far it lies from the same person's other statements. */
export function Deviations<T extends string>({ caption, traits, segments }: DeviationsProps<T>) {
  const t = useT();
  const { number } = useFormat();
  if (segments.every(({ deviation }) => deviation === null)) return <p className="q-quiet">{t("signals.too_little")}</p>;
  const found = POSITIONS.map((position) => segments.find((segment) => segment.position === position)?.deviation ?? null);
  return (
    <table className="t-deviations">
      <caption className="q-small q-quiet">{caption}</caption>
      <thead>
        <tr>
          <td />
          {POSITIONS.map((position) => (
            <th key={position} scope="col">
              <span className="q-visually-hidden">{t("statement.name", { number: number(position + 1) })}</span>
              <span aria-hidden="true">{number(position + 1)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {traits.map(({ trait, label }) => (
          <tr key={trait}>
            <th scope="row">{label}</th>
            {found.map((deviation, position) => (
              <td key={position}>{deviation === null ? <span className="q-quiet">–</span> : <Bar value={deviation[trait]} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ value }: { value: number }) {
  const { number } = useFormat();
  const { start, width } = barOf(value);
  const out = Math.abs(value) >= STANDS_OUT;
  return (
    <>
      <span className={classes("q-number", out && "t-out")}>{number(value, { maximumFractionDigits: 1, signDisplay: "exceptZero" })}</span>
      <span className={classes("t-deviation", out && "t-deviation-out")} aria-hidden="true">
        <i style={{ insetInlineStart: `${start}%`, inlineSize: `${width}%` }} />
      </span>
    </>
  );
}
