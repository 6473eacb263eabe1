import { Cloud, CloudOff } from "lucide-react";
import { useT } from "../i18n";
import { Badge } from "./Card";

/** Says honestly which intelligence answers: `model` is the model's name, or null for the offline engine. */
export function ModeBadge({ model }: { model: string | null }) {
  const t = useT();
  return (
    <Badge tone={model === null ? "neutral" : "accent"} className="q-mode-badge">
      {model === null ? <CloudOff aria-hidden="true" size={13} /> : <Cloud aria-hidden="true" size={13} />}
      <span className="q-visually-hidden">{t("kit.mode.label")}</span>
      <bdi>{model ?? t("kit.mode.offline")}</bdi>
    </Badge>
  );
}
