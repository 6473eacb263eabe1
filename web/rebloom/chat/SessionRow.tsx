import { ChevronRight } from "lucide-react";
import { Link } from "react-router";
import { useFormat, useT } from "@kit/i18n";
import type { Session } from "../api";

interface SessionRowProps {
  /** Where it leads to. */
  to: string;
  session: Pick<Session, "session_type" | "started_at" | "summary">;
  className?: string;
}

/** A session as a row: what it was about, when, and its summary if there is one. */
export function SessionRow({ to, session, className = "" }: SessionRowProps) {
  const t = useT();
  const { dateTime } = useFormat();
  return (
    <Link to={to} className={`${className} r-list-row`}>
      <span className="r-grow">
        <strong>{t(`type.${session.session_type}`)}</strong>
        <br />
        <span className="r-small r-quiet">{dateTime(session.started_at)}</span>
        {session.summary !== null && (
          <>
            <br />
            <span className="r-small" dir="auto">
              {session.summary.text}
            </span>
          </>
        )}
      </span>
      <ChevronRight className="q-directional" aria-hidden="true" size={18} />
    </Link>
  );
}
