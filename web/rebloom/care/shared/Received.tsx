import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Card, ErrorNote, Field, RadioCards, Row, Sheet, Stack } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { care, careKeys, type Received as ReceivedData } from "../api";
import { Appointment } from "../Appointment";
import { instants, soonest } from "../times";

const OTHER = "other";

/** A request for an appointment, with its answer: one of the proposed times, another one, or a no. */
export function Received({ referral }: { referral: ReceivedData }) {
  const t = useT();
  const client = useQueryClient();
  const [confirming, setConfirming] = useState(false);
  const answer = useMutation({
    mutationFn: ({ status, time }: { status: "confirmed" | "declined"; time: string | null }) => care.answer(referral.id, status, time),
    onSuccess: () => {
      setConfirming(false);
      return client.invalidateQueries({ queryKey: [...careKeys.shared, "received"] });
    },
  });
  return (
    <Card>
      <Stack gap="sm">
        <Appointment appointment={referral} who={referral.person.display_name ?? t("shared.nameless")} />
        {referral.status === "requested" && (
          <Row>
            <Button variant="primary" onClick={() => setConfirming(true)}>
              {t("shared.confirm")}
            </Button>
            <Button variant="ghost" busy={answer.isPending && !confirming} onClick={() => answer.mutate({ status: "declined", time: null })}>
              {t("shared.decline")}
            </Button>
          </Row>
        )}
        {!confirming && <ErrorNote error={answer.error} />}
      </Stack>
      <Confirming
        referral={referral}
        open={confirming}
        busy={answer.isPending}
        error={answer.error}
        onClose={() => setConfirming(false)}
        onTime={(time) => answer.mutate({ status: "confirmed", time })}
      />
    </Card>
  );
}

interface ConfirmingProps {
  referral: ReceivedData;
  open: boolean;
  busy: boolean;
  error: unknown;
  onClose: () => void;
  onTime: (time: string) => void;
}

function Confirming({ referral, open, busy, error, onClose, onTime }: ConfirmingProps) {
  const t = useT();
  const { dateTime } = useFormat();
  const [chosen, setChosen] = useState<string | null>(null);
  const [other, setOther] = useState("");
  const time = chosen === OTHER ? (instants([other])[0] ?? null) : chosen;
  return (
    <Sheet
      open={open}
      title={t("shared.confirm")}
      onClose={onClose}
      busy={busy}
      footer={
        <Button variant="primary" block busy={busy} disabled={time === null} onClick={() => time !== null && onTime(time)}>
          {t("shared.confirm_go")}
        </Button>
      }
    >
      <Stack>
        <RadioCards
          legend={t("shared.when")}
          options={[...referral.proposed_times.map((value) => ({ value, label: dateTime(value) })), { value: OTHER, label: t("shared.other_time") }]}
          value={chosen}
          onChange={setChosen}
        />
        {chosen === OTHER && <Field label={t("shared.other_time")} type="datetime-local" min={soonest()} value={other} onChange={(event) => setOther(event.target.value)} />}
        <ErrorNote error={error} />
      </Stack>
    </Sheet>
  );
}
