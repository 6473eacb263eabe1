import { CirclePlay, RotateCw } from "lucide-react";
import { type ReactNode, type RefObject, useEffect } from "react";
import { Button, classes } from "@kit/components";
import { useT } from "@kit/i18n";
import type { Card } from "../api";
import { Bars } from "./Bars";
import { type Chapter, chapterAt } from "./chapters";
import { SoundButton } from "./SoundButton";
import { useClip } from "./useClip";

interface StageProps {
  card: Card;
  chapters: readonly Chapter[];
  /** The video, for whoever leads to a statement. */
  screen: RefObject<HTMLVideoElement | null>;
  /** Which statement is being said. */
  onChapter: (chapter: number) => void;
  /** Whose it is, over the clip. */
  children: ReactNode;
}

/** The clip with its three chapters. */
export function Stage({ card, chapters, screen, onChapter, children }: StageProps) {
  const t = useT();
  const { video, playing, failed, toggle, retry } = useClip(card.video_url, true);

  useEffect(() => {
    const element = video.current;
    screen.current = element;
    if (element === null) return;
    const tell = () => onChapter(chapterAt(chapters, element.currentTime));
    element.addEventListener("timeupdate", tell);
    return () => element.removeEventListener("timeupdate", tell);
  }, [video, screen, chapters, onChapter]);

  if (card.video_url === null) return <div className="t-stage" />;
  return (
    <div className={classes("t-stage", `t-stage-${card.orientation}`, `t-frame-${card.frame}`)}>
      <video ref={video} poster={card.poster_url ?? undefined} preload="auto" playsInline loop muted tabIndex={-1} aria-hidden="true" />
      <Bars video={video} chapters={chapters} />
      {failed ? (
        <div className="t-clip-failed" role="alert">
          <p>{t("clip.failed")}</p>
          <Button icon={RotateCw} onClick={retry}>
            {t("clip.retry")}
          </Button>
        </div>
      ) : (
        <button type="button" className="t-clip-tap" onClick={toggle} aria-label={t(playing ? "clip.pause" : "clip.play", { title: card.title })}>
          {!playing && <CirclePlay aria-hidden="true" size={64} strokeWidth={1.25} />}
        </button>
      )}
      <div className="t-stage-foot">
        {children}
        <SoundButton />
      </div>
    </div>
  );
}
