import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { Note } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { allowanceQuery } from "../queries";

/** How many more may be published for free; null while it is not known, Infinity with premium. */
export function useLeft(): number | null {
  const { data } = useQuery(allowanceQuery);
  if (data === undefined) return null;
  return data.limit === null ? Infinity : Math.max(0, data.limit - data.used);
}

/** What is free, and what of it is left, before anybody has recorded for nothing. */
export function Allowance() {
  const t = useT();
  const { number, dateTime } = useFormat();
  const { data } = useQuery(allowanceQuery);
  if (data === undefined || data.limit === null) return null;
  const left = Math.max(0, data.limit - data.used);
  return (
    <div data-testid="allowance">
      <Note tone={left === 0 ? "warning" : "info"}>
        <p>{t("record.allowance", { left, count: number(left), limit: number(data.limit), days: number(data.window_days) })}</p>
        {left === 0 && data.next_at !== null && <p>{t("record.allowance_next", { when: dateTime(data.next_at) })}</p>}
        {left === 0 && (
          <p>
            <Link className="t-text-link" to="/premium">
              {t("record.allowance_premium")}
            </Link>
          </p>
        )}
      </Note>
    </div>
  );
}
