import "../chat/log.css";
import { DoorOpen, Eye } from "lucide-react";
import { Avatar } from "@kit/components";
import { useT } from "@kit/i18n";
import type { Message, Thread } from "../api";
import type { WhatIf } from "./api";
import { saidBefore } from "./moves";

interface StageProps {
  thread: Thread;
  line: Message;
  /** What is said instead; null before the first try. */
  content: string | null;
  reply: WhatIf["reply"];
  typing: boolean;
  leaves: boolean;
}

/** The moment again: what was said before, the other line, and what the character makes of it. */
export function Stage({ thread, line, content, reply, typing, leaves }: StageProps) {
  const t = useT();
  const { name } = thread.context.persona;
  const avatar = name + thread.context.id;
  return (
    <div className="f-stage">
      {saidBefore(thread, line).map(({ id, content: said, body_language }) => (
        <Theirs key={id} name={name} avatar={avatar} body={body_language} said={said} />
      ))}
      <div className={`f-message f-message-user${content === null ? "" : " f-stage-was"}`}>
        <p className="f-meta">{t(content === null ? "what_if.you_said" : "what_if.instead_of")}</p>
        <Said said={line.content} />
      </div>
      <div role="log" aria-live="polite" aria-label={t("chat.log", { name })} className="f-stage-new" data-testid="what-if-stage">
        {content !== null && (
          <div className="f-message f-message-user" key={content}>
            <p className="f-meta">{t("what_if.you_try")}</p>
            <Said said={content} />
          </div>
        )}
        {reply.map(({ content: said, body_language }, index) => (
          <Theirs key={index} name={name} avatar={avatar} body={body_language} said={said} />
        ))}
        {typing && (
          <div className="f-typing" data-testid="typing-indicator">
            <Avatar id={avatar} name="" size={28} />
            <span className="f-dots" aria-hidden="true">
              <i />
              <i />
              <i />
            </span>
            <span className="q-visually-hidden">{t("chat.typing", { name })}</span>
          </div>
        )}
        {leaves && (
          <p className="f-stage-leaves q-small">
            <DoorOpen className="q-directional" aria-hidden="true" size={18} />
            {t("what_if.leaves", { name })}
          </p>
        )}
      </div>
    </div>
  );
}

function Said({ said }: { said: string }) {
  return (
    <div className="f-message-line">
      <p className="f-bubble" dir="auto">
        {said}
      </p>
    </div>
  );
}

function Theirs({ name, avatar, body, said }: { name: string; avatar: string; body: string | null; said: string }) {
  const t = useT();
  return (
    <div className="f-message f-message-ai f-message-starts">
      {body && (
        <p className="f-body">
          <Eye aria-hidden="true" size={14} />
          <span>
            <bdi>{body}</bdi>
          </span>
        </p>
      )}
      <div className="f-message-line">
        <Avatar id={avatar} name="" size={28} />
        <p className="f-bubble" dir="auto">
          <span className="q-visually-hidden">{t("chat.they_said", { name })}</span>
          {said}
        </p>
      </div>
    </div>
  );
}
