import { useMutation, useQueryClient } from "@tanstack/react-query";
import { BookmarkPlus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { isApiError } from "@kit/api";
import { Button, ButtonLink, ErrorNote, ModeBadge, Note, Page } from "@kit/components";
import { useT } from "@kit/i18n";
import { flirtcraft, type Message, type Thread } from "../api";
import { hintText } from "../chat/Hint";
import { SafetyPanel } from "../chat/SafetyPanel";
import { keptKey, MOST_KEPT, type WhatIf, whatIfs } from "./api";
import { Difference, Moves } from "./Moves";
import { Rewrite } from "./Rewrite";
import { Stage } from "./Stage";
import { calm, useReveal } from "./useReveal";

interface TrialProps {
  thread: Thread;
  line: Message;
  /** The transcript was deleted meanwhile. */
  onGone: () => void;
}

/** One line said differently, as often as one likes; only what is kept on purpose is stored. */
export function Trial({ thread, line, onGone }: TrialProps) {
  const t = useT();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [text, setText] = useState(line.content);
  const [result, setResult] = useState<WhatIf | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const attempt = useMutation({
    mutationFn: (content: string) => whatIfs.imagine(thread.id, line.id, content),
    onMutate: () => setResult(null),
    onSuccess: setResult,
    onError: (fault) => isApiError(fault, "TRANSCRIPT_DELETED") && onGone(),
  });
  const keep = useMutation({
    mutationFn: (receipt: string) => whatIfs.keep(thread.id, receipt),
    onSuccess: (kept) => {
      // The very lines that stand there already: they are not to come once more.
      setResult((shown) => ({ ...kept, reply: shown?.reply ?? kept.reply }));
      client.setQueryData<WhatIf[]>(keptKey(thread.id), (all = []) => [kept, ...all.filter(({ id }) => id !== kept.id)]);
    },
  });
  const reply = result === null || result.safety !== null ? undefined : result.reply;
  const seen = useReveal(reply);
  const done = reply !== undefined && seen >= reply.length;
  const tried = attempt.isPending || result !== null ? (attempt.variables ?? null) : null;

  useEffect(() => {
    if (tried !== null) stage.current?.scrollIntoView({ block: "start", behavior: calm() ? "auto" : "smooth" });
  }, [tried]);

  const card = result?.safety ?? null;
  if (card !== null) {
    return (
      <Page title={t("safety.title")} back={`/what-if/${thread.id}`} width="reading">
        <SafetyPanel
          card={card}
          onAcknowledge={async (id) => {
            await flirtcraft.acknowledge(id);
            setResult(null);
            attempt.reset();
            setText(line.content);
          }}
          onLeave={() => void navigate("/")}
        />
      </Page>
    );
  }
  return (
    <Page
      title={t("what_if.rewrite")}
      back={`/what-if/${thread.id}`}
      width="reading"
      note={result && <ModeBadge model={result.mode === "offline" ? null : result.mode} />}
      footer={
        <Rewrite
          text={text}
          busy={attempt.isPending || (reply !== undefined && !done)}
          again={result !== null}
          original={line.content}
          error={attempt.error}
          onWrite={setText}
          onTry={() => {
            keep.reset();
            attempt.mutate(text.trim());
          }}
        />
      }
    >
      <div ref={stage} className="f-what-if-trial">
        <Stage
          thread={thread}
          line={line}
          content={tried}
          reply={reply?.slice(0, seen) ?? []}
          typing={attempt.isPending || (reply !== undefined && !done)}
          leaves={done && result!.leaves}
        />
        <div role="status" className="f-what-if-came">
          {done && result?.live_feedback && (
            <p className={`f-hint f-hint-${result.live_feedback.kind} f-what-if-hint`}>
              <span>
                <strong>{t(`hint.kind.${result.live_feedback.kind}`)}</strong> <bdi>{hintText(t, result.live_feedback)}</bdi>
              </span>
            </p>
          )}
          {done && result?.scores && (
            <h2>
              {t("what_if.scores")}
              <span className="q-visually-hidden">
                {`: ${t("review.overall")} `}
                <Difference change={result.scores.changes.overall} />
              </span>
            </h2>
          )}
        </div>
        {done && result?.scores && <Moves scores={result.scores} />}
        {done && result && (
          <div className="f-what-if-then">
            <div role="status">{result.id !== null && <Note tone="success">{t("what_if.kept_now")}</Note>}</div>
            {result.receipt !== null && (
              <>
                <NotKept error={keep.error} />
                <Button icon={BookmarkPlus} busy={keep.isPending} onClick={() => keep.mutate(result.receipt!)} block>
                  {t("what_if.keep")}
                </Button>
                <p className="q-small q-quiet">{t("what_if.keep_text")}</p>
              </>
            )}
            <ButtonLink to={`/what-if/${thread.id}`} variant="ghost" block>
              {t("what_if.other")}
            </ButtonLink>
          </div>
        )}
      </div>
    </Page>
  );
}

/** Why a try could not be kept; there being too many is the one thing a person can mend. */
function NotKept({ error }: { error: unknown }) {
  const t = useT();
  if (!isApiError(error, "WHAT_IFS_FULL")) return <ErrorNote error={error} />;
  return (
    <div role="alert">
      <Note tone="warning">{t("what_if.full", { most: MOST_KEPT })}</Note>
    </div>
  );
}
