import "./feelings.css";
import { Card, ErrorNote, Switch } from "@kit/components";
import { useT } from "@kit/i18n";
import { useConsents } from "@kit/screens/Consents";
import { EXPRESSIONS } from "../api";
import type { FacesState } from "./faces/useFaces";
import type { Shares } from "./faces/timeline";

/** Whether the person agrees to having expressions read; null until it is known. Asked of the server, decided there. */
export function useAgreed() {
  const { list, change } = useConsents();
  const granted = list.data?.consents.find(({ purpose }) => purpose === "emotion_inference")?.granted ?? null;
  const wish = change.isPending ? (change.variables?.granted ?? null) : null;
  return {
    agreed: granted,
    shown: wish ?? granted ?? false,
    error: change.error,
    decide: (yes: boolean) => change.mutate({ purpose: "emotion_inference", granted: yes }),
  };
}

type Agreement = ReturnType<typeof useAgreed>;

interface FeelingsProps {
  agreement: Agreement;
  state: FacesState;
  shares: Shares | null;
}

/** Asks for the consent, and with it shows what is read at this moment. Without it nothing of this is even loaded. */
export function Feelings({ agreement, state, shares }: FeelingsProps) {
  const t = useT();
  return (
    <Card className="t-rec-feelings">
      <Switch label={t("record.faces")} hint={t("record.faces_hint")} checked={agreement.shown} onChange={agreement.decide} disabled={agreement.agreed === null} />
      <ErrorNote error={agreement.error} />
      {agreement.agreed === true && state !== "off" && (
        <div className="t-rec-reading" data-testid="faces" data-state={state}>
          {state === "on" ? <Bars shares={shares} /> : <p className="q-small q-quiet">{t(state === "loading" ? "record.faces_loading" : "record.faces_unavailable")}</p>}
        </div>
      )}
    </Card>
  );
}

function Bars({ shares }: { shares: Shares | null }) {
  const t = useT();
  return (
    <>
      {shares === null && <p className="q-small q-quiet">{t("record.faces_none")}</p>}
      {/* Several times a second: reading it aloud would drown everything else. */}
      <ul className="t-rec-bars" role="list" aria-hidden="true">
        {EXPRESSIONS.map((expression) => (
          <li key={expression}>
            <span className="q-small">{t(`expression.${expression}`)}</span>
            <span className="t-rec-bar">
              <i style={{ inlineSize: `${Math.round((shares?.[expression] ?? 0) * 100)}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
