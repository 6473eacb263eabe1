import "./chat.css";
import { useCallback, useEffect, useState } from "react";
import { useLocation, useNavigate, useParams } from "react-router";
import { Flag, Lightbulb, LightbulbOff } from "lucide-react";
import { ErrorState, IconButton, Loading, ModeBadge, Page, Skeleton, Stack } from "@kit/components";
import { Composer, useVisibleHeight } from "@kit/chat";
import { useT } from "@kit/i18n";
import { LONGEST } from "../api";
import { useAfterEnding, useProfile, useSwitches } from "../queries";
import { ChatAside } from "./ChatAside";
import { Clock } from "./Clock";
import { EndDialog } from "./EndDialog";
import { EndedPanel } from "./EndedPanel";
import { Hint } from "./Hint";
import { Log } from "./Log";
import { SafetyPanel } from "./SafetyPanel";
import { announce } from "./sense";
import { isOver, saidByPerson } from "./thread";
import { useThread } from "./useThread";

/** The stage: one conversation, the whole window, everything else recedes. */
export default function Chat() {
  const { id = "" } = useParams();
  return <Conversation key={id} id={id} />;
}

function Conversation({ id }: { id: string }) {
  const t = useT();
  const navigate = useNavigate();
  const opener = (useLocation().state as { opener?: string } | null)?.opener;
  const { data: profile } = useProfile();
  const switches = useSwitches();
  const afterEnding = useAfterEnding();
  const [ending, setEnding] = useState(false);
  useVisibleHeight();

  const chat = useThread(id, {
    onPartner: () => profile && announce(profile),
  });
  const { thread } = chat;
  const name = thread?.context.persona.name;
  const mode = thread?.mode;
  useEffect(() => {
    if (name === undefined) return;
    // The title says which intelligence answers, beside who.
    document.title = `${name} · ${mode === "offline" ? t("chat.mode_offline") : mode} · ${t("app.name")}`;
  }, [name, mode, t]);

  const over = thread !== undefined && isOver(thread);
  useEffect(() => {
    if (over) void afterEnding(id);
    // Once, when it ends; the function is made anew on every render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [over, id]);
  const send = useCallback((text: string) => void chat.send(text), [chat]);

  if (thread === undefined) {
    return (
      <div className="f-chat">
        <Page title={t("chat.title")} back="/history" fill>
          {chat.error === null ? (
            <Loading>
              <Stack gap="lg">
                <Skeleton shape="block" height={14} />
                <Skeleton shape="block" height={18} />
                <Skeleton shape="block" height={14} />
              </Stack>
            </Loading>
          ) : (
            <ErrorState error={chat.error} onRetry={() => void chat.refetch()} />
          )}
        </Page>
      </div>
    );
  }

  const hints = profile?.hints ?? true;
  const turns = saidByPerson(thread);
  const safe = chat.paused || chat.card !== null;
  return (
    <div className="f-chat">
      <Page
        fill
        title={safe ? t("safety.title") : thread.context.persona.name}
        back="/"
        aside={<ChatAside thread={thread} noticed={chat.noticed} />}
        note={
          !safe && (
            <span className="f-chat-note">
              <ModeBadge model={thread.mode === "offline" ? null : thread.mode} />
              <Clock thread={thread} />
              <span className="q-small q-quiet">{t("chat.turns", { turns })}</span>
            </span>
          )
        }
        actions={
          !over &&
          !safe && (
            <>
              <IconButton
                icon={hints ? Lightbulb : LightbulbOff}
                label={t(hints ? "chat.mute_hints" : "chat.unmute_hints")}
                aria-pressed={!hints}
                onClick={() => switches({ hints: !hints })}
              />
              <IconButton icon={Flag} label={t("chat.end")} onClick={() => setEnding(true)} />
            </>
          )
        }
        footer={
          safe ? undefined : over ? (
            <EndedPanel thread={thread} />
          ) : (
            <>
              <Hint thread={thread} shown={hints} onMute={() => switches({ hints: false })} />
              <Composer
                id={id}
                longest={LONGEST}
                placeholder={t("chat.placeholder")}
                starters={turns === 0 && chat.unsent.length === 0 ? thread.context.conversation_starters : []}
                startersLabel={t("meet.starters")}
                opener={opener}
                onSend={send}
              />
            </>
          )
        }
      >
        {chat.cardError !== null ? (
          <ErrorState error={chat.cardError} title={t("safety.unread")} onRetry={chat.rereadCard} />
        ) : safe ? (
          <SafetyPanel card={chat.card} onAcknowledge={chat.acknowledge} onLeave={() => void navigate("/")} />
        ) : (
          <Log thread={thread} typing={chat.typing} unsent={chat.unsent} hints={hints} onRetry={chat.retry} onDiscard={chat.discard} />
        )}
      </Page>
      <EndDialog thread={thread} open={ending} onClose={() => setEnding(false)} onEnded={() => void chat.refetch()} />
    </div>
  );
}
