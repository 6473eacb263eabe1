import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Card, CheckCards, ErrorNote, RadioCards, Row, Sheet, Stack, useToast } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { type AccessRequest, care, careKeys, type Kind, KINDS } from "./api";

/** Days one can choose; the server takes 90 at most. */
const DAYS = ["7", "30", "90"] as const;

/** A therapist who gave the right code; nothing is shared before the person has chosen what. */
export function Request({ request }: { request: AccessRequest }) {
  const t = useT();
  const { dateTime } = useFormat();
  const client = useQueryClient();
  const [choosing, setChoosing] = useState(false);
  const decline = useMutation({ mutationFn: () => care.decline(request.id), onSuccess: () => client.invalidateQueries({ queryKey: careKeys.sharing }) });
  const { therapist, message, requested_at, expires_at } = request;
  return (
    <Card data-testid="access-request">
      <Stack gap="sm">
        <h3 className="r-care-name">
          <bdi>{therapist.name}</bdi>
        </h3>
        <p className="q-small q-quiet">
          <bdi>{therapist.title === null ? t("sharing.verified") : t("sharing.verified_title", { title: therapist.title })}</bdi>
          <br />
          {t("sharing.asked", { when: dateTime(requested_at), until: dateTime(expires_at) })}
        </p>
        {message && <blockquote dir="auto">{message}</blockquote>}
        <ErrorNote error={decline.error} />
        <Row>
          <Button variant="primary" onClick={() => setChoosing(true)}>
            {t("sharing.choose")}
          </Button>
          <Button variant="ghost" busy={decline.isPending} onClick={() => decline.mutate()}>
            {t("sharing.decline")}
          </Button>
        </Row>
      </Stack>
      <Choosing request={request} open={choosing} onClose={() => setChoosing(false)} />
    </Card>
  );
}

function Choosing({ request, open, onClose }: { request: AccessRequest; open: boolean; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const [kinds, setKinds] = useState<Kind[]>([]);
  const [days, setDays] = useState<(typeof DAYS)[number] | null>(null);
  const grant = useMutation({
    mutationFn: () => care.grant(request.id, kinds, Number(days)),
    onSuccess: () => {
      onClose();
      toast({ text: t("sharing.granted"), tone: "success" });
      return client.invalidateQueries({ queryKey: careKeys.sharing });
    },
  });
  return (
    <Sheet
      open={open}
      title={t("sharing.choose_title", { name: request.therapist.name })}
      onClose={onClose}
      busy={grant.isPending}
      footer={
        <Button variant="primary" block busy={grant.isPending} disabled={kinds.length === 0 || days === null} onClick={() => grant.mutate()}>
          {t("sharing.grant")}
        </Button>
      }
    >
      <Stack gap="lg">
        <CheckCards legend={t("sharing.what")} options={KINDS.map((value) => ({ value, label: t(`kind.${value}`), hint: t(`kind.${value}_hint`) }))} value={kinds} onChange={setKinds} />
        <RadioCards legend={t("sharing.how_long")} columns={3} options={DAYS.map((value) => ({ value, label: t("sharing.days", { days: Number(value) }) }))} value={days} onChange={setDays} />
        <p className="q-small q-quiet">{t("sharing.grant_text")}</p>
        <ErrorNote error={grant.error} />
      </Stack>
    </Sheet>
  );
}
