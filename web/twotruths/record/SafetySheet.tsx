import { Phone } from "lucide-react";
import { useState, useSyncExternalStore } from "react";
import { Button, ErrorNote, Sheet, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import { Lifeline, telephone } from "@kit/safety";
import { game } from "../api";
import type { Sender } from "./sender";

/** People who help, for somebody whose words gave reason; it stays until they have seen it. */
export function SafetySheet({ sender }: { sender: Sender }) {
  const t = useT();
  const card = useSyncExternalStore(sender.watch, () => sender.card);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function acknowledge(id: string) {
    setBusy(true);
    setError(null);
    try {
      await game.acknowledge(id);
      sender.cardSeen();
    } catch (fault) {
      setError(fault);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Sheet open={card !== null} title={card?.title ?? ""} onClose={() => sender.cardSeen()} busy={busy}>
      {card !== null && (
        <Stack>
          <p>{card.message}</p>
          {card.emergency_number !== "" && (
            <a className="q-button q-button-danger q-button-lg q-button-block" href={telephone(card.emergency_number)}>
              <Phone aria-hidden="true" size={18} />
              {t("sending.emergency", { number: card.emergency_number })}
            </a>
          )}
          <ul role="list">
            {card.helplines.map((line) => (
              <li key={line.name + line.phone}>
                <Lifeline line={line} />
              </li>
            ))}
          </ul>
          <ErrorNote error={error} />
          <Button block busy={busy} onClick={() => void acknowledge(card.id)}>
            {t("sending.safety_seen")}
          </Button>
        </Stack>
      )}
    </Sheet>
  );
}
