import { DoorOpen } from "lucide-react";
import { ButtonLink } from "@kit/components";
import { useT } from "@kit/i18n";
import type { Thread } from "../api";

/** Over: by whom and why, and the one thing to do next. */
export function EndedPanel({ thread }: { thread: Thread }) {
  const t = useT();
  const name = thread.context.persona.name;
  const left = thread.ended_by === "character";
  const title = left ? t("ended.left", { name }) : thread.ended_by === "timeout" ? t("ended.timeout") : t("ended.you");
  const reason = thread.end_reason ?? "finished";
  return (
    <div className="f-ended" role="status" data-testid="conversation-ended">
      <DoorOpen aria-hidden="true" size={24} />
      <div className="q-grow">
        <h2>{title}</h2>
        <p className="q-small">{t(`ended.reason.${reason}`, { name })}</p>
      </div>
      {thread.reviewed ? (
        <ButtonLink to={`/review/${thread.id}`} variant="primary" replace>
          {t("ended.review")}
        </ButtonLink>
      ) : (
        <ButtonLink to="/practise" variant="primary" replace>
          {t("ended.again")}
        </ButtonLink>
      )}
    </div>
  );
}
