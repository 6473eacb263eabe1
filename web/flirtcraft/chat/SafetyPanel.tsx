import "./safety.css";
import { HeartHandshake } from "lucide-react";
import { useState } from "react";
import { Button, ErrorNote, Loading, Skeleton } from "@kit/components";
import { useT } from "@kit/i18n";
import { Lifeline } from "@kit/safety";
import type { SafetyCard } from "../api";

interface SafetyPanelProps {
  /** Null while it is read. */
  card: SafetyCard | null;
  onAcknowledge: (card: string) => Promise<void>;
  onLeave: () => void;
}

/** In the partner's place: people who can help now. Practice goes on only when the person says so. */
export function SafetyPanel({ card, onAcknowledge, onLeave }: SafetyPanelProps) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  if (card === null) {
    return (
      <Loading>
        <Skeleton shape="block" height={60} />
      </Loading>
    );
  }

  async function acknowledge(id: string) {
    setBusy(true);
    setError(null);
    try {
      await onAcknowledge(id);
    } catch (fault) {
      setError(fault);
      setBusy(false);
    }
  }

  return (
    <section className="f-safety" role="alert" data-testid="safety-card">
      <HeartHandshake aria-hidden="true" size={32} />
      <h2>{card.title}</h2>
      <p className="f-safety-message">{card.message}</p>
      <ul role="list">
        {card.helplines.map((line) => (
          <li key={line.name}>
            <Lifeline line={line} />
          </li>
        ))}
      </ul>
      <p className="q-small q-quiet">{t("safety.paused")}</p>
      <ErrorNote error={error} />
      <div className="f-safety-actions">
        <Button block busy={busy} onClick={() => void acknowledge(card.id)}>
          {t("safety.acknowledge")}
        </Button>
        <Button block variant="ghost" onClick={onLeave}>
          {t("safety.leave")}
        </Button>
      </div>
    </section>
  );
}
