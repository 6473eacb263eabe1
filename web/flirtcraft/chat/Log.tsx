import "./log.css";
import { Eye } from "lucide-react";
import { Fragment, type ReactNode, useEffect, useRef } from "react";
import { Avatar } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import type { Message, Thread } from "../api";
import { receiptOf, type Unsent } from "./outbox";
import { Receipt } from "./Receipt";
import { UnsentBubble } from "./UnsentBubble";

interface LogProps {
  thread: Thread;
  typing: boolean;
  unsent: readonly Unsent[];
  hints: boolean;
  onRetry: (id: string) => void;
  onDiscard: (id: string) => void;
  /** What stands below each of the person's own messages. */
  own?: ((message: Message) => ReactNode) | undefined;
}

/** What was said, oldest first; new messages are read out and come into view unless the person scrolled up. */
export function Log({ thread, typing, unsent, hints, onRetry, onDiscard, own: below }: LogProps) {
  const t = useT();
  const { messages, context } = thread;
  const name = context.persona.name;
  const end = useRef<HTMLDivElement>(null);
  const near = useRef(true);
  const first = useRef(true);

  useEffect(() => {
    const scroller = end.current?.closest("main");
    if (!scroller) return;
    const note = () => {
      near.current = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 120;
    };
    scroller.addEventListener("scroll", note, { passive: true });
    // The keyboard and a growing composer take height away: what was at the bottom stays there.
    const watcher = new ResizeObserver(() => near.current && scroller.scrollTo({ top: scroller.scrollHeight }));
    watcher.observe(scroller);
    return () => {
      scroller.removeEventListener("scroll", note);
      watcher.disconnect();
    };
  }, []);
  const own = messages.filter(({ sender }) => sender === "user").length + unsent.length;
  const ownBefore = useRef(own);
  useEffect(() => {
    const scroller = end.current?.closest("main");
    if (!scroller) return;
    // Whoever writes wants to see it, wherever they had scrolled to.
    if (near.current || own > ownBefore.current) {
      scroller.scrollTo({ top: scroller.scrollHeight, behavior: first.current ? "auto" : "smooth" });
    }
    first.current = false;
    ownBefore.current = own;
  }, [messages.length, unsent.length, typing, own]);

  const lastOwn = messages.findLast(({ sender }) => sender === "user");
  return (
    <div className="f-log" role="log" tabIndex={0} aria-live="polite" aria-label={t("chat.log", { name })}>
      <p className="f-log-scene q-small q-quiet">
        <bdi>{context.body_language.text}</bdi>
      </p>
      {messages.length === 0 && <p className="f-log-first">{t("chat.first", { name })}</p>}
      <ol role="list">
        {messages.map((message, index) => (
          <Fragment key={message.id}>
            <Bubble
              message={message}
              name={name}
              avatar={name + context.id}
              startsGroup={messages[index - 1]?.sender !== message.sender}
              endsGroup={messages[index + 1]?.sender !== message.sender}
              receipt={message === lastOwn ? receiptOf(message, messages, typing) : null}
              kind={hints ? (thread.live_feedback.find(({ message_id }) => message_id === message.id)?.kind ?? null) : null}
            >
              {message.sender === "user" && below?.(message)}
            </Bubble>
          </Fragment>
        ))}
        {unsent.map((each) => (
          <UnsentBubble key={each.id} unsent={each} onRetry={onRetry} onDiscard={onDiscard} />
        ))}
      </ol>
      {typing && (
        <div className="f-typing" data-testid="typing-indicator">
          <Avatar id={name + context.id} name="" size={28} />
          <span className="f-dots" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          <span className="q-visually-hidden">{t("chat.typing", { name })}</span>
        </div>
      )}
      <div ref={end} />
    </div>
  );
}

interface BubbleProps {
  message: Message;
  name: string;
  avatar: string;
  startsGroup: boolean;
  endsGroup: boolean;
  receipt: ReturnType<typeof receiptOf> | null;
  kind: Thread["live_feedback"][number]["kind"] | null;
  children: ReactNode;
}

function Bubble({ message, name, avatar, startsGroup, endsGroup, receipt, kind, children }: BubbleProps) {
  const t = useT();
  const { time } = useFormat();
  const mine = message.sender === "user";
  return (
    <li
      id={`m-${message.id}`}
      className={`f-message f-message-${message.sender}${startsGroup ? " f-message-starts" : ""}`}
      data-testid={`message-${message.sender}`}
      // Whoever wrote it knows it: read out are the other's words only, and once.
      aria-live={mine ? "off" : undefined}
    >
      {message.body_language && (
        <p className="f-body">
          <Eye aria-hidden="true" size={14} />
          <span>
            <bdi>{message.body_language}</bdi>
          </span>
        </p>
      )}
      <div className="f-message-line">
        {message.sender === "ai" && (endsGroup ? <Avatar id={avatar} name="" size={28} /> : <span className="f-avatar-gap" />)}
        <p className="f-bubble" dir="auto">
          <span className="q-visually-hidden">{message.sender === "safety" ? t("safety.said") : t(mine ? "chat.you_said" : "chat.they_said", { name })}</span>
          {message.content}
        </p>
      </div>
      {endsGroup && (
        <p className="f-meta">
          {kind && kind !== "neutral" && <span className={`f-kind f-kind-${kind}`}>{t(`hint.kind.${kind}`)}</span>}
          <time dateTime={message.sent_at}>{time(message.sent_at)}</time>
          {receipt && <Receipt state={receipt} />}
        </p>
      )}
      {children}
    </li>
  );
}
