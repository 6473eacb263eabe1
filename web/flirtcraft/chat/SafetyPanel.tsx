import "./safety.css";
import { ExternalLink, HeartHandshake, MessageSquareText, Phone } from "lucide-react";
import { useState } from "react";
import { Button, ErrorNote, Loading, Skeleton } from "@kit/components";
import { useT } from "@kit/i18n";
import type { Helpline, SafetyCard } from "../api";

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
            <Line line={line} />
          </li>
        ))}
      </ul>
      <p className="f-small f-quiet">{t("safety.paused")}</p>
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

function Line({ line }: { line: Helpline }) {
  const t = useT();
  return (
    <div className="f-helpline">
      <div>
        <h3>{line.name}</h3>
        {line.hours && <p className="f-small f-quiet">{line.hours}</p>}
      </div>
      <div className="f-helpline-ways">
        {line.phone && (
          <a className="q-button q-button-primary q-button-md" href={`tel:${line.phone.replace(/[^+\d]/g, "")}`}>
            <Phone aria-hidden="true" size={18} />
            <span className="q-visually-hidden">{t("safety.call", { name: line.name })}</span>
            <bdi>{line.phone}</bdi>
          </a>
        )}
        {line.text && (
          <span className="f-helpline-text">
            <MessageSquareText aria-hidden="true" size={18} />
            <bdi>{line.text}</bdi>
          </span>
        )}
        {/^https:\/\//.test(line.url) && (
          <a className="q-button q-button-secondary q-button-md" href={line.url} target="_blank" rel="noreferrer noopener">
            <ExternalLink aria-hidden="true" size={18} />
            <span>{t("safety.site")}</span>
          </a>
        )}
      </div>
    </div>
  );
}
