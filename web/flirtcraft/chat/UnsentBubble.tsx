import { Copy, RotateCw, Trash2 } from "lucide-react";
import { Button, useToast } from "@kit/components";
import { useT } from "@kit/i18n";
import { useOnline } from "@kit/realtime";
import type { Unsent } from "./outbox";
import { Receipt } from "./Receipt";

interface UnsentBubbleProps {
  unsent: Unsent;
  onRetry: (id: string) => void;
  onDiscard: (id: string) => void;
}

/** A message on its way, or one that came too late and stays as a draft to copy. */
export function UnsentBubble({ unsent, onRetry, onDiscard }: UnsentBubbleProps) {
  const t = useT();
  const toast = useToast();
  const online = useOnline();
  const { id, content, state, reason } = unsent;
  const failed = state === "draft" || state === "refused";

  async function copy() {
    try {
      await navigator.clipboard.writeText(content);
      toast({ text: t("draft.copied"), tone: "success" });
    } catch {
      // Without the permission the words can still be marked by hand: they are shown in full.
      toast({ text: t("draft.copy_failed"), tone: "error" });
    }
  }

  return (
    <li className={`f-message f-message-user f-message-${failed ? "failed" : "waiting"}`} data-testid="message-pending" aria-live="off">
      <div className="f-message-line">
        <p className="f-bubble" dir="auto">
          {content}
        </p>
      </div>
      {failed ? (
        <div className="f-failed" role="alert">
          <p>{state === "draft" ? t("draft.ended") : t("draft.refused", { reason: reason ?? "" })}</p>
          <Button size="sm" icon={Copy} onClick={() => void copy()}>
            {t("draft.copy")}
          </Button>
          {state === "refused" && (
            <Button size="sm" icon={RotateCw} onClick={() => onRetry(id)}>
              {t("draft.retry")}
            </Button>
          )}
          <Button size="sm" variant="ghost" icon={Trash2} onClick={() => onDiscard(id)}>
            {t("draft.discard")}
          </Button>
        </div>
      ) : (
        <p className="f-meta">
          <Receipt state={online ? "sending" : "pending"} />
        </p>
      )}
    </li>
  );
}
