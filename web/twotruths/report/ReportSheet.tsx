import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useLocation } from "react-router";
import { isApiError } from "@kit/api";
import { Button, ErrorNote, RadioCards, Sheet, Stack, TextArea, useToast } from "@kit/components";
import { useT } from "@kit/i18n";
import { useSession } from "@kit/session";
import { type Card, game, type Reason, REASONS } from "../api";
import { useTexts } from "../app/Texts";
import { keys } from "../keys";

/** Why a challenge should not be shown; it is hidden at once until somebody has looked. */
export default function ReportSheet({ card, onClose }: { card: Card; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const { status } = useSession();
  const { pathname, search } = useLocation();
  const queries = useQueryClient();
  const [reason, setReason] = useState<Reason | null>(null);
  const [note, setNote] = useState("");
  const send = useMutation({
    mutationFn: (why: Reason) => game.report(card.id, why, note.trim() === "" ? null : note.trim()),
    onSuccess: () => {
      toast({ text: t("report.thanks"), tone: "success" });
      void queries.invalidateQueries({ queryKey: keys.feeds });
      onClose();
    },
  });
  if (!useTexts()) return null;
  const stranger = status !== "signed_in";
  return (
    <Sheet
      open
      onClose={onClose}
      title={t("report.title")}
      busy={send.isPending}
      footer={
        !stranger && (
          <Button variant="danger" block busy={send.isPending} disabled={reason === null} onClick={() => reason !== null && send.mutate(reason)}>
            {t("report.go")}
          </Button>
        )
      }
    >
      {stranger ? (
        <Stack>
          <p>{t("report.account")}</p>
          <Link className="t-text-link" to={`/sign-in?next=${encodeURIComponent(pathname + search)}`}>
            {t("feed.sign_in")}
          </Link>
        </Stack>
      ) : (
        <Stack>
          <p>{t("report.text")}</p>
          <RadioCards legend={t("report.why")} options={REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))} value={reason} onChange={setReason} />
          <TextArea label={t("report.note")} optional maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} error={isApiError(send.error) ? send.error.faults["note"] : undefined} />
          <ErrorNote error={send.error} />
        </Stack>
      )}
    </Sheet>
  );
}
