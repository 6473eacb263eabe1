import { BellOff, CircleCheck, Info, Lightbulb, TriangleAlert } from "lucide-react";
import { IconButton } from "@kit/components";
import { useT } from "@kit/i18n";
import type { LiveFeedback, Thread } from "../api";

const ICONS = { positive: CircleCheck, neutral: Info, tip: Lightbulb, warning: TriangleAlert };

/** The newest hint in the person's language; a model's own words stand as they came. */
export function hintText(t: (key: string) => string, { suggestion_key, suggestion }: LiveFeedback): string {
  const key = `hint.${suggestion_key}`;
  const own = t(key);
  return suggestion_key === "model" || own === key ? suggestion : own;
}

interface HintProps {
  thread: Thread;
  shown: boolean;
  onMute: () => void;
}

/**
 * One small hint on the last message, above the input; it can be muted where it stands. What is read out stands in a
 * place of its own that is there from the beginning: a region that arrives together with its text often stays unread.
 */
export function Hint({ thread, shown, onMute }: HintProps) {
  const t = useT();
  const last = thread.messages.findLast(({ sender }) => sender === "user");
  const hint = thread.live_feedback.find(({ message_id }) => message_id === last?.id);
  const there = shown && hint !== undefined;
  const Icon = there ? ICONS[hint.kind] : Info;
  return (
    <>
      <p role="status" className="q-visually-hidden">
        {there && `${t(`hint.kind.${hint.kind}`)} ${hintText(t, hint)}`}
      </p>
      {there && (
        <div className={`f-hint f-hint-${hint.kind}`} data-testid="live-hint">
          <Icon aria-hidden="true" size={18} />
          <p aria-hidden="true">
            <strong>{t(`hint.kind.${hint.kind}`)}</strong> <bdi>{hintText(t, hint)}</bdi>
          </p>
          <IconButton icon={BellOff} label={t("chat.mute_hints")} onClick={onMute} />
        </div>
      )}
    </>
  );
}
