import { useMutation } from "@tanstack/react-query";
import { Lightbulb } from "lucide-react";
import { Link } from "react-router";
import { isApiError } from "@kit/api";
import { Button, ErrorNote, Note } from "@kit/components";
import { useT } from "@kit/i18n";
import { game, type Hint } from "../api";

/** One signal for half of the points; part of premium. */
export function HintButton({ id, hint, onHint }: { id: string; hint: Hint | null; onHint: (hint: Hint) => void }) {
  const t = useT();
  const ask = useMutation({ mutationFn: () => game.hint(id), onSuccess: onHint });
  if (hint !== null) return <Note icon={Lightbulb}>{t("hint.text")}</Note>;
  if (isApiError(ask.error, "NO_SIGNAL")) return <Note icon={Lightbulb}>{t("hint.none")}</Note>;
  if (isApiError(ask.error, "ENTITLEMENT_REQUIRED")) {
    return (
      <Note icon={Lightbulb}>
        <p>{t("hint.premium")}</p>
        <Link className="t-text-link" to="/premium">
          {t("hint.premium_go")}
        </Link>
      </Note>
    );
  }
  return (
    <>
      <ErrorNote error={ask.error} />
      <Button variant="ghost" icon={Lightbulb} busy={ask.isPending} onClick={() => ask.mutate()}>
        {t("hint.ask")}
      </Button>
    </>
  );
}
