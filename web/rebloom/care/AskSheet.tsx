import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useNavigate } from "react-router";
import { isApiError } from "@kit/api";
import { Button, ErrorNote, Field, RadioCards, Sheet, Stack, TextArea, useToast } from "@kit/components";
import { useT } from "@kit/i18n";
import type { SafetyCard } from "../api";
import { SafetySheet } from "../help/SafetySheet";
import { type Provider, URGENCIES, type Urgency, care, careKeys } from "./api";
import { instants, soonest } from "./times";

const MOST_TIMES = 5;

/** Asking for an appointment: how soon, when it would suit, and a word if somebody wants to say one. */
export function AskSheet({ provider, open, onClose }: { provider: Provider; open: boolean; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [urgency, setUrgency] = useState<Urgency>("routine");
  const [times, setTimes] = useState<string[]>([""]);
  const [note, setNote] = useState("");
  const [card, setCard] = useState<SafetyCard | null>(null);
  const done = () => void navigate("/referrals");
  const ask = useMutation({
    mutationFn: () => care.ask({ provider_id: provider.id, urgency, proposed_times: instants(times), note: note.trim() === "" ? null : note.trim() }),
    onSuccess: ({ safety }) => {
      void client.invalidateQueries({ queryKey: careKeys.referrals });
      onClose();
      toast({ text: t("ask.sent"), tone: "success" });
      if (safety === null) done();
      else setCard(safety);
    },
  });
  const faults = isApiError(ask.error) ? ask.error.faults : {};
  return (
    <>
      <Sheet
        open={open}
        title={t("ask.title", { name: provider.name })}
        onClose={onClose}
        busy={ask.isPending}
        footer={
          <Button variant="primary" block busy={ask.isPending} disabled={instants(times).length === 0} onClick={() => ask.mutate()}>
            {t("ask.send")}
          </Button>
        }
      >
        <Stack>
          <RadioCards
            legend={t("ask.urgency")}
            options={URGENCIES.map((value) => ({ value, label: t(`ask.${value}`), hint: t(`ask.${value}_hint`) }))}
            value={urgency}
            onChange={setUrgency}
          />
          {times.map((time, index) => (
            <Field
              key={index}
              label={t("ask.time", { n: index + 1 })}
              optional={index > 0}
              type="datetime-local"
              min={soonest()}
              value={time}
              onChange={({ target }) => setTimes((old) => old.map((each, at) => (at === index ? target.value : each)))}
              error={index === 0 ? (faults["proposed_times"] ?? null) : null}
            />
          ))}
          {times.length < MOST_TIMES && (
            <Button size="sm" variant="ghost" icon={Plus} onClick={() => setTimes((old) => [...old, ""])}>
              {t("ask.another_time")}
            </Button>
          )}
          <TextArea label={t("ask.note")} hint={t("ask.note_hint")} optional rows={3} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} error={faults["note"] ?? null} />
          {Object.keys(faults).length === 0 && <ErrorNote error={ask.error} />}
        </Stack>
      </Sheet>
      <SafetySheet card={card} onDone={done} />
    </>
  );
}
