import { useQuery } from "@tanstack/react-query";
import { Cloud, CloudOff } from "lucide-react";
import { api, type Schemas } from "../api";
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

/** Asks the server which mode an app runs in and shows the badge; nothing until it is known. */
export function AppModeBadge({ app }: { app: string }) {
  const { data } = useQuery({
    queryKey: ["ai", "mode", app],
    queryFn: ({ signal }) =>
      api.get<Schemas["Mode"]>("/ai/mode", { query: { app }, signal }),
    staleTime: 60_000,
  });
  return data === undefined ? null : <ModeBadge model={data.mode === "offline" ? null : data.model} />;
}
