import "./chat.css";
import { LogOut } from "lucide-react";
import { useRef, useState } from "react";
import { useParams } from "react-router";
import { ErrorState, IconButton, Loading, ModeBadge, Note, Page, Skeleton, Stack } from "@kit/components";
import { Composer, type ComposerHandle, useVisibleHeight } from "@kit/chat";
import { useT } from "@kit/i18n";
import { LONGEST } from "../api";
import { HelpNow } from "../app/HelpNow";
import { Safety } from "../help/Safety";
import { EndSheet } from "./EndSheet";
import { Log } from "./Log";
import { Over } from "./Over";
import { useTalk } from "./useTalk";
import { useVoice } from "./useVoice";
import { VoiceButton, VoiceNote } from "./Voice";

/** One session, the whole window; help stays in sight. */
export default function Talk() {
  const { id = "" } = useParams();
  return <Session key={id} id={id} />;
}

function Session({ id }: { id: string }) {
  const t = useT();
  const talk = useTalk(id);
  const [ending, setEnding] = useState(false);
  const composer = useRef<ComposerHandle>(null);
  const voice = useVoice(id, (words) => composer.current?.add(words));
  useVisibleHeight();
  const { session, messages, card } = talk;
  if (session === undefined || messages === undefined) {
    return (
      <div className="r-talk">
        <Page title={t("talk.title")} back="/" fill actions={<HelpNow />}>
          {talk.error === null ? (
            <Loading>
              <Stack gap="lg">
                <Skeleton shape="block" height={14} />
                <Skeleton shape="block" height={18} />
              </Stack>
            </Loading>
          ) : (
            <ErrorState error={talk.error} onRetry={talk.retryRead} />
          )}
        </Page>
      </div>
    );
  }
  const over = session.ended_at !== null;
  return (
    <div className="r-talk">
      <Page
        fill
        title={t(`type.${session.session_type}`)}
        back="/"
        note={<ModeBadge model={session.mode === null || session.mode === "offline" ? null : session.mode} />}
        actions={
          <>
            <HelpNow />
            {!over && card === null && <IconButton icon={LogOut} label={t("talk.end")} onClick={() => setEnding(true)} />}
          </>
        }
        footer={
          over ? (
            <Over session={session} />
          ) : (
            <>
              {!talk.covered && <Note tone="warning">{t("talk.not_covered")}</Note>}
              <VoiceNote voice={voice} />
              <Composer id={id} longest={LONGEST} placeholder={t("talk.placeholder")} onSend={talk.send} handle={composer} aside={<VoiceButton voice={voice} />} />
            </>
          )
        }
      >
        {card !== null && (
          <div className="r-talk-card">
            <Safety card={card} onDone={talk.acknowledged} />
          </div>
        )}
        <Log messages={messages} typing={talk.typing} covered={card !== null} unsent={talk.unsent} onRetry={talk.retry} onDiscard={talk.discard} />
      </Page>
      <EndSheet id={id} open={ending} onClose={() => setEnding(false)} onEnded={talk.ended} />
    </div>
  );
}
