import "./review.css";
import "./stage.css";
import { CheckCircle2, RotateCcw } from "lucide-react";
import { Button, classes, Note, ProgressBar, Row } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import type { Orientation, Part, Position } from "../api";
import type { Take } from "./drafts";
import { mostly } from "../signals/deviation";
import type { Shelf } from "./shelf";
import { useFile } from "./useFile";

interface ReviewProps {
  shelf: Shelf;
  take: Take | null;
  /** What the server has of this statement, where nothing newer is here. */
  part: Part | null;
  position: Position;
  orientation: Orientation;
  /** 0–1 while expressions of a picked file are read. */
  reading: number | null;
  onAgain: () => void;
}

/** A recording to look at before it is sent. */
export function Review({ shelf, take, part, position, orientation, reading, onAgain }: ReviewProps) {
  const t = useT();
  const { number } = useFormat();
  const address = useFile(shelf, take);
  const name = t("statement.name", { number: number(position + 1) });
  return (
    <div className="t-rec-review" data-testid="review">
      <div className={classes("t-rec-stage", orientation === "landscape" && "t-rec-stage-landscape")}>
        {typeof address === "string" && <video controls playsInline src={address} aria-label={t("record.recorded", { name })} />}
        {take === null && part?.thumbnail_url && <img src={part.thumbnail_url} alt={t("record.recorded", { name })} />}
        <p className="t-rec-which">{name}</p>
      </div>
      {address === undefined && (
        <Note tone="warning">
          <p>{t("record.file_lost")}</p>
        </Note>
      )}
      <Row spread>
        <p className="t-rec-done">
          <CheckCircle2 aria-hidden="true" size={20} />
          <span>{t(take === null ? "record.on_server" : "record.on_device")}</span>
          {take?.duration != null && <span className="q-quiet q-number">{t("record.seconds", { seconds: number(take.duration / 1000, { maximumFractionDigits: 1 }) })}</span>}
        </p>
        <Button icon={RotateCcw} onClick={onAgain} data-testid="retake">
          {t("record.again")}
        </Button>
      </Row>
      {reading !== null && <ProgressBar label={t("record.faces_reading")} value={reading} max={1} />}
      {reading !== null && <p className="q-small q-quiet">{t("record.faces_reading")}</p>}
      {take?.faces && <Measured take={take} />}
    </div>
  );
}

function Measured({ take }: { take: Take }) {
  const t = useT();
  const { list, number } = useFormat();
  const most = mostly(take.faces?.points ?? []).slice(0, 2);
  const words = most.map(({ expression, share }) => t("signals.share", { expression: t(`expression.${expression}`), percent: number(Math.round(share * 100)) }));
  return (
    <p className="q-small q-quiet" data-testid="faces-measured">
      {t("record.faces_measured", { points: take.faces?.points.length ?? 0, count: number(take.faces?.points.length ?? 0), words: list(words) })}
    </p>
  );
}
