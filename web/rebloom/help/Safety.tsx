import "./help.css";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Phone } from "lucide-react";
import { useState } from "react";
import { Link } from "react-router";
import { Button, ErrorNote } from "@kit/components";
import { useT } from "@kit/i18n";
import { Lifeline, telephone } from "@kit/safety";
import { type SafetyCard, rebloom } from "../api";
import { keys } from "../keys";

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
      {card.emergency_number !== "" && (
        <a className="q-button q-button-danger q-button-lg q-button-block" href={telephone(card.emergency_number)}>
          <Phone aria-hidden="true" size={18} />
          {t("help.emergency", { number: card.emergency_number })}
        </a>
      )}
      <ContactOffer event={card.id} />
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

/** Texting the person they named, in the words they agreed on; offered only where somebody was named. */
function ContactOffer({ event }: { event: string }) {
  const t = useT();
  const pending = useQuery({ queryKey: [...keys.pending, event], queryFn: rebloom.pending, meta: { keep: false } });
  const send = useMutation({ mutationFn: () => rebloom.contact(event) });
  const contact = send.data ?? pending.data?.find((each) => each.event === event)?.contact ?? null;
  if (contact === null) return null;
  return (
    <div className="r-help-box">
      {contact.state === "offered" ? (
        <>
          <p>{t("safety.contact", { name: contact.name })}</p>
          <blockquote dir="auto">{contact.text}</blockquote>
          <ErrorNote error={send.error} />
          <Button block busy={send.isPending} onClick={() => send.mutate()}>
            {t("safety.contact_send", { name: contact.name })}
          </Button>
        </>
      ) : (
        <p role="status">{t(`safety.contact_${contact.state}`, { name: contact.name })}</p>
      )}
    </div>
  );
}
