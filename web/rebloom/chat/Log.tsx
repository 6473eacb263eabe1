import { Copy, RotateCw, Trash2 } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button, ButtonLink, useToast } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import type { Message } from "../api";
import type { Unsent } from "./thread";

interface LogProps {
  messages: readonly Message[];
  typing: boolean;
  /** Whether something else stands above it that the person attends to first. */
  covered: boolean;
  unsent: readonly Unsent[];
  onRetry: (id: string) => void;
  onDiscard: (id: string) => void;
}

/** What was said, oldest first; what is new is read out and comes into view unless the person scrolled up. */
export function Log({ messages, typing, covered, unsent, onRetry, onDiscard }: LogProps) {
  const t = useT();
  const end = useRef<HTMLDivElement>(null);
  useFollowing(end, covered, [messages.length, unsent.length, typing]);
  return (
    <div className="r-log" role="log" tabIndex={0} aria-live="polite" aria-label={t("talk.log")}>
      <p className="r-log-first">{t("talk.first")}</p>
      <ol role="list">
        {messages.map((message) => (
          <Bubble key={message.id} message={message} />
        ))}
        {unsent.map((each) => (
          <Waiting key={each.id} unsent={each} onRetry={onRetry} onDiscard={onDiscard} />
        ))}
      </ol>
      {typing && (
        <p className="r-typing" data-testid="typing-indicator">
          {t("talk.typing")}
        </p>
      )}
      <div ref={end} />
    </div>
  );
}

/** Keeps the newest in view, unless somebody reads further up; what covered the log is no reading further up. */
function useFollowing(end: React.RefObject<HTMLDivElement | null>, covered: boolean, changes: readonly unknown[]) {
  const near = useRef(true);
  const first = useRef(true);
  const wasCovered = useRef(covered);
  useEffect(() => {
    const scroller = end.current?.closest("main");
    if (!scroller) return;
    const note = () => {
      near.current = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 120;
    };
    scroller.addEventListener("scroll", note, { passive: true });
    const watcher = new ResizeObserver(() => near.current && scroller.scrollTo({ top: scroller.scrollHeight }));
    watcher.observe(scroller);
    return () => {
      scroller.removeEventListener("scroll", note);
      watcher.disconnect();
    };
  }, [end]);
  useEffect(() => {
    if (wasCovered.current && !covered) near.current = true;
    wasCovered.current = covered;
    if (near.current) end.current?.closest("main")?.scrollTo({ top: 1e9, behavior: first.current ? "auto" : "smooth" });
    first.current = false;
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [covered, ...changes]);
}

function Bubble({ message }: { message: Message }) {
  const t = useT();
  const { time } = useFormat();
  const { sender, content, created_at, exercise } = message;
  return (
    <li id={`m-${message.id}`} className={`r-message r-message-${sender}`} data-testid={`message-${sender}`} aria-live={sender === "person" ? "off" : undefined}>
      <p className="r-bubble" dir="auto">
        <span className="q-visually-hidden">{t(`talk.said.${sender}`)}</span>
        {content}
      </p>
      {exercise !== null && (
        <ButtonLink to={`/exercises/${exercise}`} size="sm">
          {t("talk.exercise")}
        </ButtonLink>
      )}
      <time className="q-small q-quiet" dateTime={created_at}>
        {time(created_at)}
      </time>
    </li>
  );
}

/** A message on its way, or one the server would not take: its words are never lost. */
function Waiting({ unsent, onRetry, onDiscard }: { unsent: Unsent } & Pick<LogProps, "onRetry" | "onDiscard">) {
  const t = useT();
  const toast = useToast();
  const { id, content, state, reason } = unsent;
  async function copy() {
    try {
      await navigator.clipboard.writeText(content);
      toast({ text: t("talk.copied"), tone: "success" });
    } catch {
      toast({ text: t("talk.copy_failed"), tone: "error" });
    }
  }
  return (
    <li className="r-message r-message-person r-message-waiting" data-testid="message-pending" aria-live="off">
      <p className="r-bubble" dir="auto">
        {content}
      </p>
      {state === "refused" ? (
        <div className="r-refused" role="alert">
          <p>{t("talk.refused", { reason: reason ?? "" })}</p>
          <Button size="sm" icon={Copy} onClick={() => void copy()}>
            {t("talk.copy")}
          </Button>
          <Button size="sm" icon={RotateCw} onClick={() => onRetry(id)}>
            {t("talk.retry")}
          </Button>
          <Button size="sm" variant="ghost" icon={Trash2} onClick={() => onDiscard(id)}>
            {t("talk.discard")}
          </Button>
        </div>
      ) : (
        <p className="q-small q-quiet">{t(`talk.${state}`)}</p>
      )}
    </li>
  );
}
