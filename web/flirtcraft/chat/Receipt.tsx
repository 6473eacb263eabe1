import { Check, CheckCheck, Clock3, CloudOff } from "lucide-react";
import { useT } from "@kit/i18n";
import type { Receipt as State } from "./outbox";

const ICONS = { pending: CloudOff, sending: Clock3, sent: Check, seen: CheckCheck };

/** How far a message got, by icon and word. */
export function Receipt({ state }: { state: State }) {
  const t = useT();
  const Icon = ICONS[state];
  return (
    <span className={`f-receipt f-receipt-${state}`} data-testid="message-status" data-state={state}>
      <Icon aria-hidden="true" size={14} />
      {t(`receipt.${state}`)}
    </span>
  );
}
