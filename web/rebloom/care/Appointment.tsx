import type { ReactNode } from "react";
import { Badge, Row } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import type { Asked } from "./api";

const TONES = { requested: "accent", confirmed: "success", declined: "neutral", withdrawn: "neutral" } as const;

type AppointmentData = Pick<Asked, "urgency" | "proposed_times" | "note" | "status" | "confirmed_time" | "created_at">;

/** One request for an appointment as both sides see it: with whom, how it stands, and when. */
export function Appointment({ appointment, who }: { appointment: AppointmentData; who: ReactNode }) {
  const t = useT();
  const { dateTime, date } = useFormat();
  const { urgency, proposed_times, note, status, confirmed_time, created_at } = appointment;
  return (
    <>
      <h2 className="r-care-name">
        <bdi>{who}</bdi>
      </h2>
      <Row gap="xs">
        <Badge tone={TONES[status]}>{t(`referrals.${status}`)}</Badge>
        {urgency === "urgent" && <Badge tone="warning">{t("ask.urgent")}</Badge>}
      </Row>
      {confirmed_time !== null ? (
        <p>
          <strong>{dateTime(confirmed_time)}</strong>
        </p>
      ) : (
        <ul className="r-times" aria-label={t("referrals.times")}>
          {proposed_times.map((time) => (
            <li key={time}>{dateTime(time)}</li>
          ))}
        </ul>
      )}
      {note !== null && <p dir="auto">{note}</p>}
      <p className="q-small q-quiet">{t("referrals.asked", { day: date(created_at) })}</p>
    </>
  );
}
