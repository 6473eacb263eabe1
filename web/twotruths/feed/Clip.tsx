import "../app/frames.css";
import "./clip.css";
import { Flag, Share2 } from "lucide-react";
import { memo, useMemo } from "react";
import { Badge, ButtonLink, classes } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import type { Card } from "../api";
import { Owner } from "../people/Owner";
import { Bars } from "../watch/Bars";
import { chaptersOf } from "../watch/chapters";
import { OverButton } from "../watch/OverButton";
import { SoundButton } from "../watch/SoundButton";
import { Tap } from "../watch/Tap";
import { useClip } from "../watch/useClip";
import type { Part } from "./window";

interface ClipProps {
  card: Card;
  index: number;
  /** Cards known so far. */
  count: number;
  part: Part;
  /** It comes next: its first seconds are fetched before it is seen. */
  next: boolean;
  onShare: (card: Card) => void;
  onReport: (card: Card) => void;
}

/** One card of the feed: the clip, whose it is, and the way to guess. */
export const Clip = memo(function Clip({ card, index, count, part, next, onShare, onReport }: ClipProps) {
  const t = useT();
  const title = `clip-${card.id}`;
  return (
    <article
      className={classes("t-clip", `t-clip-${card.orientation}`)}
      data-index={index}
      data-testid="clip"
      data-part={part}
      aria-labelledby={title}
      aria-posinset={index + 1}
      aria-setsize={count}
    >
      <div className={`t-clip-stage t-frame-${card.frame}`}>
        {part === "play" || part === "near" ? <Moving card={card} seen={part === "play"} next={next} /> : part === "picture" && <Still card={card} />}
      </div>
      <div className="t-clip-info">
        <Owner owner={card.owner} />
        <h2 id={title}>
          <bdi>{card.title}</bdi>
        </h2>
        <Counts card={card} />
        <div className="t-clip-ways">
          <ButtonLink to={card.mine ? `/mine/${card.id}` : `/watch/${card.id}`} variant="primary" size="lg">
            {t(card.mine ? "clip.mine_go" : card.guessed ? "clip.guessed_go" : "clip.go")}
          </ButtonLink>
        </div>
      </div>
      <div className="t-clip-side">
        <SoundButton />
        <OverButton icon={Share2} text={t("clip.share")} onClick={() => onShare(card)} />
        {!card.mine && <OverButton icon={Flag} text={t("clip.report")} onClick={() => onReport(card)} />}
      </div>
    </article>
  );
});

function Counts({ card }: { card: Card }) {
  const t = useT();
  const { number } = useFormat();
  return (
    <p className="t-counts">
      {(card.mine || card.guessed) && <Badge tone="accent">{t(card.mine ? "clip.mine" : "clip.guessed")}</Badge>}
      <span>{t("clip.counts", { guesses: card.guesses, count: number(card.guesses) })}</span>
    </p>
  );
}

function Still({ card }: { card: Card }) {
  return card.poster_url === null ? null : <img src={card.poster_url} alt="" decoding="async" />;
}

function Moving({ card, seen, next }: { card: Card; seen: boolean; next: boolean }) {
  const { video, ...state } = useClip(card.video_url, seen);
  const chapters = useMemo(() => chaptersOf(card.chapters, card.duration_ms), [card.chapters, card.duration_ms]);
  return (
    <>
      <video ref={video} poster={card.poster_url ?? undefined} preload={seen || next ? "auto" : "metadata"} playsInline loop muted tabIndex={-1} aria-hidden="true" />
      {seen && <Bars video={video} chapters={chapters} />}
      <Tap title={card.title} seen={seen} {...state} />
    </>
  );
}
