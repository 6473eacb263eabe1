import "./mine.css";
import { VideoOff } from "lucide-react";
import { Navigate, useParams } from "react-router";
import { isApiError } from "@kit/api";
import { ButtonLink, EmptyState, ErrorState, Loading, Page, Skeleton, Stack } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { PageSkeleton } from "@kit/session";
import type { Own, Shown } from "../api";
import { isOpen } from "../record/drafts";
import { useStudio } from "../record/studio";
import { Local } from "./Local";
import { Open } from "./Open";
import { Processing } from "./Processing";
import { Published } from "./Published";
import { Remove } from "./Remove";
import { standingOf } from "./rows";
import { StandingBadge } from "./Standing";
import { useMineTexts } from "./texts";
import { useLive } from "./useLive";

/** One of one's own bluffs: on its way, being made, waiting, out, or what became of it. */
export default function Challenge() {
  const { id = "" } = useParams();
  // What is known of one is nothing to another.
  return <One key={id} id={id} />;
}

function One({ id }: { id: string }) {
  const t = useT();
  const texts = useMineTexts();
  const { ready, drafts, shelf, sender } = useStudio();
  const draft = drafts.find((each) => each.id === id || each.challenge === id) ?? null;
  const became = shelf.sentAs(id);
  const challenge = draft === null ? (ready && became === null ? id : null) : draft.challenge;
  const live = useLive(challenge);
  if (!texts || !ready) return <PageSkeleton />;
  if (draft === null && became !== null) return <Navigate to={`/mine/${became}`} replace />;
  const { data, error } = live;
  const own = data?.own ?? null;
  const title = data?.challenge.title ?? (draft?.title || t("mine.untitled"));
  const studio = { shelf, sender };
  const changed = (shown: Shown) => {
    live.put(shown);
    live.settle();
  };
  if (draft === null && own === null) {
    const gone = data !== undefined || isApiError(error, "NOT_FOUND");
    return (
      <Page title={t("mine.title")} back="/mine" width="reading">
        {gone ? (
          <EmptyState icon={VideoOff} title={t("mine.gone")} action={<ButtonLink to="/mine">{t("mine.all")}</ButtonLink>}>
            <p>{t("mine.gone_text")}</p>
          </EmptyState>
        ) : error !== null ? (
          <ErrorState error={error} onRetry={() => void live.refetch()} />
        ) : (
          <Loading>
            <Skeleton shape="block" height={60} />
          </Loading>
        )}
      </Page>
    );
  }
  const shown = data !== undefined && own !== null ? { ...data, own } : null;
  return (
    <Page title={title} back="/mine" width="reading">
      <Stack gap="lg">
        <div>
          <StandingBadge standing={standingOf({ draft, shown })} />
        </div>
        {draft !== null && <Local studio={studio} draft={draft} />}
        {shown !== null && draft === null && <Standing shown={shown} preparing={live.preparing} onChanged={changed} />}
        <Remove studio={studio} draft={draft} challenge={challenge} published={own?.status === "published"} />
      </Stack>
    </Page>
  );
}

interface StandingProps {
  shown: Shown & { own: Own };
  preparing: ReturnType<typeof useLive>["preparing"];
  onChanged: (shown: Shown) => void;
}

function Standing({ shown, preparing, onChanged }: StandingProps) {
  const t = useT();
  const { dateTime } = useFormat();
  const { own, challenge } = shown;
  if (own.status === "processing") return <Processing id={challenge.id} own={own} preparing={preparing} onChanged={onChanged} />;
  if (own.status === "held") return <p>{t(own.problem === "appealed" ? "mine.appealed_text" : "mine.held_text", { when: dateTime(own.updated_at) })}</p>;
  if (isOpen(own)) return <Open id={challenge.id} own={own} onChanged={onChanged} />;
  return <Published shown={shown} own={own} onChanged={onChanged} />;
}
