import "../app/frames.css";
import "./stage.css";
import { type ReactNode, type RefObject, useEffect } from "react";
import { classes } from "@kit/components";
import type { Card } from "../api";
import { Bars } from "./Bars";
import { type Chapter, chapterAt } from "./chapters";
import { SoundButton } from "./SoundButton";
import { Tap } from "./Tap";
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
  const { video, ...state } = useClip(card.video_url, true);

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
      <Tap title={card.title} {...state} />
      <div className="t-stage-foot">
        {children}
        <SoundButton />
      </div>
    </div>
  );
}
