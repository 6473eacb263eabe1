import "./help.css";
import { useState } from "react";
import { Link } from "react-router";
import { Button, ErrorNote } from "@kit/components";
import { useT } from "@kit/i18n";
import { Lifeline } from "@kit/safety";
import { type SafetyCard, rebloom } from "../api";

/** The card that stays on top until it is acknowledged: people first, then the plan, then the way back. */
export function Safety({ card, onDone }: { card: SafetyCard; onDone: () => void }) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function acknowledge() {
    setBusy(true);
    setError(null);
    try {
      await rebloom.acknowledge(card.id);
      onDone();
    } catch (fault) {
      setError(fault);
      setBusy(false);
    }
  }

  return (
    <section className="r-safety" role="alert" data-testid="safety-card">
      <h2>{card.title}</h2>
      <p className="r-safety-message">{card.message}</p>
      <ul role="list">
        {card.helplines.map((line) => (
          <li key={line.name + line.phone}>
            <Lifeline line={line} />
          </li>
        ))}
      </ul>
      <p>{t("safety.someone")}</p>
      <Link to="/help">{t("safety.more")}</Link>
      <ErrorNote error={error} />
      <Button block size="lg" busy={busy} onClick={() => void acknowledge()}>
        {t("safety.acknowledge")}
      </Button>
    </section>
  );
}
