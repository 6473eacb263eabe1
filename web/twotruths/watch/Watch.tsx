import "./watch.css";
import { useQuery } from "@tanstack/react-query";
import { Flag, VenetianMask } from "lucide-react";
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from "react";
import { useParams, useSearchParams } from "react-router";
import { isApiError } from "@kit/api";
import { ButtonLink, EmptyState, ErrorState, IconButton, Loading, Page, Row, Skeleton, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import { useSession } from "@kit/session";
import type { Position, Shown } from "../api";
import { feedOf } from "../feed/window";
import { Follow } from "../people/Follow";
import { Owner } from "../people/Owner";
import { challengeQuery } from "../queries";
import { Outcome } from "../results/Outcome";
import { Signals } from "../signals/Signals";
import { chaptersOf } from "./chapters";
import { Ending } from "./Ending";
import { HintButton } from "./HintButton";
import { Lock } from "./Lock";
import { play } from "./sound";
import { Stage } from "./Stage";
import { Statements } from "./Statements";
import { useGuess } from "./useGuess";

const ReportSheet = lazy(() => import("../report/ReportSheet"));

/** One challenge: watch, choose, lock in, see. */
export default function Watch() {
  const t = useT();
  const { id = "" } = useParams();
  const back = useBack();
  const { status } = useSession();
  const { data, error, refetch } = useQuery({ ...challengeQuery(id), enabled: status !== "loading" });
  if (data !== undefined) return <Open key={id} shown={data} />;
  if (isApiError(error) && error.status === 404) {
    return (
      <Page title={t("watch.title")} back={back}>
        <EmptyState icon={VenetianMask} title={t("watch.gone")} action={<ButtonLink to={back}>{t("watch.others")}</ButtonLink>}>
          <p>{t("watch.gone_text")}</p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t("watch.title")} back={back} width="wide" className="t-watch">
      {error === null ? (
        <Loading>
          <div className="t-watch-waiting">
            <Skeleton shape="block" height={100} />
            <Stack>
              <Skeleton shape="block" height={16} />
              <Skeleton shape="block" height={16} />
              <Skeleton shape="block" height={16} />
            </Stack>
          </div>
        </Loading>
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}

/** The feed that somebody came from. */
function useBack(): string {
  const kind = feedOf(useSearchParams()[0].get("feed"));
  return kind === "new" ? "/" : `/?feed=${kind}`;
}

function Open({ shown }: { shown: Shown }) {
  const t = useT();
  const { challenge: card, statements } = shown;
  const { status, me } = useSession();
  const back = useBack();
  const screen = useRef<HTMLVideoElement>(null);
  const chapters = useMemo(() => chaptersOf(card.chapters, card.duration_ms), [card.chapters, card.duration_ms]);
  const [chapter, setChapter] = useState(0);
  const [reporting, report] = useState(false);
  const fresh = useRef(shown.verdict === null);
  const { guess, pick, sure, hinted, lock, keep } = useGuess(shown);
  const goTo = useCallback(
    (position: Position) => {
      const video = screen.current;
      const begin = chapters[position];
      if (video === null || begin === undefined) return;
      video.currentTime = begin.from;
      void play(video, !video.muted);
    },
    [chapters],
  );
  const choosing = guess.step === "choosing" || guess.step === "locking";
  const stranger = status === "anonymous";
  return (
    <Page
      title={card.title}
      back={back}
      width="wide"
      className="t-watch"
      actions={!card.mine && <IconButton icon={Flag} label={t("clip.report")} onClick={() => report(true)} />}
    >
      <div className="t-watch-panes">
        <Stage card={card} chapters={chapters} screen={screen} onChapter={setChapter}>
          <Owner owner={card.owner} />
        </Stage>
        <div className="t-watch-panel">
          {guess.step === "revealed" && <Ending verdict={guess.verdict} fresh={fresh.current} />}
          <Statements statements={statements} guess={guess} chapter={chapter} reveal={card.reveal} still={card.mine} onPick={pick} onPlay={goTo} />
          {choosing && !card.mine && !stranger && <HintButton id={card.id} hint={guess.hint} onHint={hinted} />}
          {guess.step === "revealing" && (
            <p role="status" className="q-visually-hidden">
              {t("reveal.suspense")}
            </p>
          )}
          {guess.step === "revealed" && (
            <Stack gap="xl" className="t-watch-more">
              {me !== null && (
                <Row spread>
                  <Owner owner={card.owner} />
                  <Follow id={card.owner.id} />
                </Row>
              )}
              <Outcome id={card.id} statements={statements} mine={guess.verdict.guess} />
              <Signals id={card.id} />
            </Stack>
          )}
          <div className="t-watch-ways">
            {card.mine ? (
              <ButtonLink to={`/mine/${card.id}`} variant="primary" size="lg" block>
                {t("clip.mine_go")}
              </ButtonLink>
            ) : stranger ? (
              <Enter id={card.id} onGo={keep} />
            ) : choosing ? (
              <Lock guess={guess} onSure={sure} onLock={lock} />
            ) : (
              guess.step === "revealed" && (
                <ButtonLink to={back} variant="primary" size="lg" block>
                  {t("watch.next")}
                </ButtonLink>
              )
            )}
          </div>
        </div>
      </div>
      {reporting && (
        <Suspense>
          <ReportSheet card={card} onClose={() => report(false)} />
        </Suspense>
      )}
    </Page>
  );
}

/** A stranger may watch; guessing needs an account, and one press makes one. The choice is kept. */
function Enter({ id, onGo }: { id: string; onGo: () => void }) {
  const t = useT();
  const next = encodeURIComponent(`/watch/${id}`);
  return (
    <div className="t-lock">
      <ButtonLink to={`/guest?next=${next}`} variant="primary" size="lg" block onClick={onGo} data-testid="enter">
        {t("watch.as_guest")}
      </ButtonLink>
      <ButtonLink to={`/sign-in?next=${next}`} variant="ghost" block onClick={onGo}>
        {t("feed.sign_in")}
      </ButtonLink>
    </div>
  );
}
