import "./finish.css";
import { EyeOff, Globe, Link2, Users } from "lucide-react";
import { Field, Note, RadioCards, Stack } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { type Position, POSITIONS, type Visibility, VISIBILITIES } from "../api";
import { Allowance } from "./Allowance";
import { Dress } from "./Dress";
import { type Draft, lacks, missing } from "./drafts";
import { Entitled } from "./Entitled";

interface FinishProps {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
  /** Somebody tried to send it as it is: what is lacking is shown. */
  tried: boolean;
  onPosition: (position: Position) => void;
}

const ICONS = { public: Globe, link: Link2, friends: Users };

/** Name it, say which one is the lie, and who may see it. */
export function Finish({ draft, onChange, tried, onPosition }: FinishProps) {
  const t = useT();
  const { number, list } = useFormat();
  const lacking = tried ? lacks(draft) : [];
  const name = (position: Position) => t("statement.name", { number: number(position + 1) });
  const gone = missing(draft);
  return (
    <Stack gap="lg">
      {draft.challenge === null && <Allowance />}
      <Entitled back={`/record/${draft.challenge ?? draft.id}`} />
      {gone.length > 0 && (
        <Note tone={lacking.includes("recordings") ? "warning" : "info"}>
          <p role={lacking.includes("recordings") ? "alert" : undefined}>{t("record.lacks_recordings", { names: list(gone.map(name)) })}</p>
          <button type="button" className="q-button q-button-secondary q-button-md" onClick={() => onPosition(gone[0]!)}>
            {t("record.record_now")}
          </button>
        </Note>
      )}
      <Field
        label={t("record.title_label")}
        hint={t("record.title_hint")}
        maxLength={255}
        value={draft.title}
        error={lacking.includes("title") ? t("record.lacks_title") : null}
        onChange={({ target: { value } }) => onChange({ title: value })}
        data-testid="title"
      />
      <div className="t-rec-lie" data-testid="lie">
        <RadioCards<"0" | "1" | "2">
          legend={t("record.lie")}
          value={draft.lie === null ? null : (String(draft.lie) as "0" | "1" | "2")}
          onChange={(value) => onChange({ lie: Number(value) as Position })}
          error={lacking.includes("lie") ? t("record.lacks_lie") : null}
          options={POSITIONS.map((position) => ({
            value: String(position) as "0" | "1" | "2",
            label: name(position),
            hint: draft.statements[position] === "" ? undefined : <bdi>{draft.statements[position]}</bdi>,
          }))}
        />
        <p className="q-small q-quiet t-rec-secret">
          <EyeOff aria-hidden="true" size={16} />
          {t("record.lie_secret")}
        </p>
      </div>
      <RadioCards<Visibility>
        legend={t("record.visibility")}
        value={draft.visibility}
        onChange={(visibility) => onChange({ visibility })}
        options={VISIBILITIES.map((value) => ({ value, icon: ICONS[value], label: t(`visibility.${value}`), hint: t(`visibility.${value}_hint`) }))}
      />
      <Dress draft={draft} onChange={onChange} />
    </Stack>
  );
}
