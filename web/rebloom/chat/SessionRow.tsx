import { ListLink } from "@kit/components";
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
    <ListLink to={to} className={className}>
      <span className="q-grow">
        <strong>{t(`type.${session.session_type}`)}</strong>
        <br />
        <span className="q-small q-quiet">{dateTime(session.started_at)}</span>
        {session.summary !== null && (
          <>
            <br />
            <span className="q-small" dir="auto">
              {session.summary.text}
            </span>
          </>
        )}
      </span>
    </ListLink>
  );
}
