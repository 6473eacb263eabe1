import "./controls.css";
import "./stage.css";
import { Circle, FolderOpen, RectangleHorizontal, RectangleVertical, Square, SwitchCamera } from "lucide-react";
import { type ReactNode, type RefObject, useEffect, useState } from "react";
import { classes, IconButton, ProgressRing } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import type { Orientation, Position } from "../api";
import { LONGEST } from "./recorder";
import type { Camera } from "./useRecorder";

interface StageProps {
  camera: Camera;
  screen: RefObject<HTMLVideoElement | null>;
  position: Position;
  orientation: Orientation;
  /** Told the shape of the picture as soon as there is one. */
  onShape: (landscape: boolean) => void;
  /** Null once the shape is settled. */
  onTurn: (() => void) | null;
  onPick: () => void;
  children?: ReactNode;
}

/** Seconds left at which the rest is said aloud. */
const SAID = [30, 10, 5];

/** The live picture with what starts and stops it. */
export function Stage({ camera, screen, position, orientation, onShape, onTurn, onPick, children }: StageProps) {
  const t = useT();
  const { number } = useFormat();
  const { phase, stream, facing, flip } = camera;
  const recording = phase.at === "recording";
  const left = recording ? Math.ceil((LONGEST - phase.elapsed) / 1000) : Math.ceil(LONGEST / 1000);

  useEffect(() => {
    const video = screen.current;
    if (video !== null && video.srcObject !== stream) video.srcObject = stream;
  }, [screen, stream]);

  return (
    <div className={classes("t-rec-stage", orientation === "landscape" && "t-rec-stage-landscape")} data-phase={phase.at} data-testid="stage">
      <video
        ref={screen}
        className={classes(facing === "user" && "t-rec-mirrored")}
        muted
        playsInline
        autoPlay
        aria-label={t("record.preview")}
        onLoadedMetadata={({ currentTarget: { videoWidth, videoHeight } }) => onShape(videoWidth > videoHeight)}
      />
      <p className="t-rec-which">{t("statement.name", { number: number(position + 1) })}</p>
      {(phase.at === "opening" || phase.at === "closed") && <p className="t-rec-opening">{t("record.opening")}</p>}
      {phase.at === "counting" && (
        <p key={phase.left} className="t-rec-count" aria-hidden="true">
          {number(phase.left)}
        </p>
      )}
      {children}
      <div className="t-rec-controls">
        <span className="t-rec-side">{!recording && phase.at !== "counting" && <IconButton icon={FolderOpen} label={t("record.pick")} onClick={onPick} />}</span>
        <RecordButton camera={camera} left={left} />
        <span className="t-rec-side">
          {phase.at === "ready" && flip !== null && <IconButton icon={SwitchCamera} label={t("record.flip")} onClick={flip} />}
          {phase.at === "ready" && onTurn !== null && (
            <IconButton
              icon={orientation === "portrait" ? RectangleVertical : RectangleHorizontal}
              label={t(orientation === "portrait" ? "record.to_landscape" : "record.to_portrait")}
              onClick={onTurn}
            />
          )}
        </span>
      </div>
      <Said camera={camera} left={left} />
    </div>
  );
}

function RecordButton({ camera: { phase, start, stop }, left }: { camera: Camera; left: number }) {
  const t = useT();
  const { number } = useFormat();
  const on = phase.at === "recording" || phase.at === "counting";
  return (
    <span className="t-rec-button">
      <ProgressRing
        size={84}
        label={t("record.left_label")}
        value={phase.at === "recording" ? LONGEST - phase.elapsed : LONGEST}
        max={LONGEST}
        valueText={t("record.left", { seconds: left, count: number(left) })}
      />
      <button
        type="button"
        aria-label={t(on ? "record.stop" : "record.start")}
        aria-disabled={phase.at !== "ready" && !on ? true : undefined}
        aria-busy={phase.at === "finishing" || undefined}
        onClick={on ? stop : start}
        data-testid="record-button"
      >
        {on ? <Square aria-hidden="true" size={26} fill="currentColor" /> : <Circle aria-hidden="true" size={34} fill="currentColor" />}
        {phase.at === "recording" && (
          <span className="t-rec-left q-number" aria-hidden="true">
            {number(left)}
          </span>
        )}
      </button>
    </span>
  );
}

/** What happens, for whoever cannot see it: each thing once. */
function Said({ camera: { phase }, left }: { camera: Camera; left: number }) {
  const t = useT();
  const { number } = useFormat();
  const [text, say] = useState("");
  const count = phase.at === "counting" ? phase.left : null;
  const rest = phase.at === "recording" && SAID.includes(left) ? left : null;
  useEffect(() => {
    if (count !== null) say(number(count));
    else if (rest !== null) say(t("record.left", { seconds: rest, count: number(rest) }));
    else if (phase.at === "recording") say((before) => (before.length > 2 ? before : t("record.running")));
    else if (phase.at === "ready") say(t("record.ready"));
    else if (phase.at === "finishing") say(t("record.finishing"));
  }, [count, rest, phase.at, number, t]);
  return (
    <span role="status" className="q-visually-hidden">
      {text}
    </span>
  );
}
