import { Sheet } from "@kit/components";
import { useT } from "@kit/i18n";
import type { SafetyCard } from "../api";
import { Safety } from "./Safety";

/** The same card where it comes outside the chat: over a mood, a goal or a question. */
export function SafetySheet({ card, onDone }: { card: SafetyCard | null; onDone: () => void }) {
  const t = useT();
  return (
    <Sheet open={card !== null} title={t("safety.title")} onClose={onDone}>
      {card !== null && <Safety card={card} onDone={onDone} />}
    </Sheet>
  );
}
