import { Badge } from "@kit/components";
import { useT } from "@kit/i18n";
import type { Provider } from "./api";

/** What counts when choosing, in a few words: by video, whether there is room, and what the insurer was said to do. */
export function Marks({ provider: { remote, accepting, coverage } }: { provider: Provider }) {
  const t = useT();
  return (
    <>
      <Badge tone={accepting ? "success" : "neutral"}>{t(accepting ? "providers.accepting" : "providers.full")}</Badge>
      {remote && <Badge>{t("providers.remote")}</Badge>}
      {coverage !== null && <Badge tone={coverage === "covered" ? "accent" : "neutral"}>{t(`providers.coverage_${coverage}`)}</Badge>}
    </>
  );
}
