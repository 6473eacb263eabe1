import { VideoOff } from "lucide-react";
import { useState } from "react";
import { useParams } from "react-router";
import { ButtonLink, EmptyState, ErrorState, Page } from "@kit/components";
import { useT } from "@kit/i18n";
import { PageSkeleton } from "@kit/session";
import type { Draft } from "./drafts";
import { Making } from "./Making";
import { type Studio, useStudio } from "./studio";
import { useRecordTexts } from "./texts";
import { useOpened } from "./useOpened";

/** Recording three statements: a new challenge, a draft of this device, or one that the server has and that is still open. */
export default function Record() {
  const texts = useRecordTexts();
  const { id } = useParams();
  const { ready, drafts, shelf, sender } = useStudio();
  if (!texts || !ready) return <PageSkeleton />;
  const studio = { shelf, sender };
  if (id === undefined) return <Fresh studio={studio} drafts={drafts} />;
  const own = drafts.find((draft) => draft.id === id);
  if (own !== undefined && own.challenge === null) return <Making key={id} studio={studio} draft={own} />;
  return <Opened key={id} studio={studio} challenge={own?.challenge ?? id} drafts={drafts} />;
}

interface Shelved {
  studio: Studio;
  drafts: readonly Draft[];
}

function Fresh({ studio, drafts }: Shelved) {
  const [blank] = useState(() => studio.shelf.blank());
  const draft = drafts.find(({ id }) => id === blank.id) ?? blank;
  const earlier = drafts.find(({ id, stage }) => id !== blank.id && stage === "editing") ?? null;
  return <Making studio={studio} draft={draft} earlier={draft === blank ? earlier : null} />;
}

/** A challenge that the server has. */
function Opened({ studio, drafts, challenge }: Shelved & { challenge: string }) {
  const t = useT();
  const draft = drafts.find((each) => each.challenge === challenge) ?? null;
  const { opened, error, retry } = useOpened(studio.shelf, challenge, draft);
  // Without a network the draft goes on as it is; whether it still fits is asked again before it is sent.
  if (draft !== null && (draft.stage === "sending" || error !== null)) return <Making studio={studio} draft={draft} />;
  if (error !== null) {
    return (
      <Page title={t("record.title")} back="/mine">
        <ErrorState error={error} onRetry={retry} />
      </Page>
    );
  }
  if (opened === null) return <PageSkeleton />;
  if (opened.closed) {
    return (
      <Page title={t("record.title")} back="/mine">
        <EmptyState icon={VideoOff} title={t("record.closed")} action={<ButtonLink to={`/mine/${challenge}`}>{t("record.closed_go")}</ButtonLink>}>
          <p>{t("record.closed_text")}</p>
        </EmptyState>
      </Page>
    );
  }
  return <Making studio={studio} draft={draft ?? opened.draft} parts={opened.parts} copy={opened.copy} />;
}
