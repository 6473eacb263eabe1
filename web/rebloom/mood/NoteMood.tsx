import { useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { Button, Field, Page, Slider, Stack, TextArea } from "@kit/components";
import { useT } from "@kit/i18n";
import { SafetySheet } from "../help/SafetySheet";
import { Faces } from "./Faces";
import { useNoting } from "./useNoting";

const SCALES = ["anxiety", "stress", "energy"] as const;

/** A mood with as much beside it as somebody wants to give. */
export default function NoteMood() {
  const t = useT();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { note, card, seen } = useNoting();
  const [mood, setMood] = useState<number | null>(Number(search.get("mood")) || null);
  const [scales, setScales] = useState<Partial<Record<(typeof SCALES)[number], number>>>({});
  const [triggers, setTriggers] = useState("");
  const [notes, setNotes] = useState("");
  const [sent, setSent] = useState(false);

  function save() {
    if (mood === null) return;
    note({ mood, ...scales, notes: notes.trim() === "" ? null : notes, triggers: triggers.split(",").map((each) => each.trim()).filter(Boolean).slice(0, 10) });
    setSent(true);
    // Words may bring an answer that must be seen; without any there is nothing to wait for.
    if (notes.trim() === "" && triggers.trim() === "") void navigate("/moods", { replace: true });
  }

  return (
    <Page
      title={t("mood.title")}
      back="/moods"
      width="reading"
      footer={
        sent ? (
          <Button variant="primary" size="lg" block onClick={() => void navigate("/moods", { replace: true })}>
            {t("mood.done")}
          </Button>
        ) : (
          <Button variant="primary" size="lg" block disabled={mood === null} onClick={save}>
            {t("mood.save")}
          </Button>
        )
      }
    >
      <Stack gap="lg">
        <Faces label={t("mood.how")} value={mood} onChange={setMood} />
        {SCALES.map((scale) => (
          <Slider
            key={scale}
            label={t(`mood.${scale}`)}
            min={1}
            max={10}
            value={scales[scale] ?? 5}
            onChange={(value) => setScales((old) => ({ ...old, [scale]: value }))}
            format={(value) => (scales[scale] === undefined ? t("mood.not_said") : String(value))}
          />
        ))}
        <Field label={t("mood.triggers")} hint={t("mood.triggers_hint")} optional maxLength={300} value={triggers} onChange={(event) => setTriggers(event.target.value)} />
        <TextArea label={t("mood.notes")} optional rows={4} maxLength={2000} value={notes} onChange={(event) => setNotes(event.target.value)} />
      </Stack>
      <SafetySheet card={card} onDone={seen} />
    </Page>
  );
}
