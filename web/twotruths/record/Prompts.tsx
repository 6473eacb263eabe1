import "./prompts.css";
import { useQuery } from "@tanstack/react-query";
import { Lightbulb, RefreshCw } from "lucide-react";
import { useState } from "react";
import { Link } from "react-router";
import { Button, Select } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { packsQuery } from "../queries";

interface PromptsProps {
  pack: string | null;
  /** Null once the challenge has begun: its pack stays. */
  onPack: ((pack: string | null) => void) | null;
}

/** A nudge for whoever does not know what to tell: one at a time, from a pack. */
export function Prompts({ pack, onPack }: PromptsProps) {
  const t = useT();
  const { number } = useFormat();
  const { data: packs } = useQuery(packsQuery);
  const [shown, show] = useState<string | null>(pack);
  const [index, setIndex] = useState(0);
  if (packs === undefined || packs.length === 0) return null;
  const chosen = packs.find(({ id }) => id === shown) ?? packs[0]!;
  const prompt = chosen.prompts[index % chosen.prompts.length];
  return (
    <details className="t-rec-prompts">
      <summary>
        <Lightbulb aria-hidden="true" size={18} />
        {t("record.prompts")}
      </summary>
      <div className="t-rec-prompt">
        <Select
          label={t("record.pack")}
          options={packs.map(({ id, title, owned }) => ({ value: id, label: owned ? title : t("record.pack_locked", { title }) }))}
          value={chosen.id}
          onChange={({ target: { value } }) => {
            show(value);
            setIndex(0);
            if (packs.find(({ id }) => id === value)?.owned) onPack?.(value);
          }}
        />
        <p className="t-rec-prompt-text" aria-live="polite">
          <bdi lang="en">{prompt}</bdi>
        </p>
        <Button
          icon={RefreshCw}
          onClick={() => {
            setIndex(index + 1);
            if (chosen.owned) onPack?.(chosen.id);
          }}
        >
          {t("record.another_prompt")}
        </Button>
        {!chosen.owned && (
          <p className="q-small q-quiet">
            {t("record.pack_partly", { prompts: number(chosen.prompts.length) })} <Link to="/packs">{t("record.pack_more")}</Link>
          </p>
        )}
      </div>
    </details>
  );
}
