import { Sparkles } from "lucide-react";
import { Link } from "react-router";
import { Select } from "@kit/components";
import { useT } from "@kit/i18n";
import { type Frame, FRAMES, type Reveal, REVEALS } from "../api";
import { useLeft } from "./Allowance";
import type { Draft } from "./drafts";

/** A frame around the clips and a way to uncover the lie: premium's, and said so to who has it not. */
export function Dress({ draft, onChange }: { draft: Draft; onChange: (change: Partial<Draft>) => void }) {
  const t = useT();
  const left = useLeft();
  if (left === null) return null;
  const premium = left === Infinity || draft.frame !== "plain" || draft.reveal !== "flip";
  if (!premium) {
    return (
      <p className="q-small q-quiet t-rec-secret">
        <Sparkles aria-hidden="true" size={16} />
        <span>
          {t("record.dress_premium")} <Link to="/premium">{t("record.dress_premium_go")}</Link>
        </span>
      </p>
    );
  }
  return (
    <div className="t-rec-lie">
      <Select
        label={t("record.frame")}
        options={FRAMES.map((value) => ({ value, label: t(`record.frame_${value}`) }))}
        value={draft.frame}
        onChange={({ target: { value } }) => onChange({ frame: value as Frame })}
      />
      <Select
        label={t("record.reveal")}
        options={REVEALS.map((value) => ({ value, label: t(`record.reveal_${value}`) }))}
        value={draft.reveal}
        onChange={({ target: { value } }) => onChange({ reveal: value as Reveal })}
      />
    </div>
  );
}
