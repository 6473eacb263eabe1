import "./tap.css";
import { CirclePlay, RotateCw } from "lucide-react";
import { Button } from "@kit/components";
import { useT } from "@kit/i18n";
import type { useClip } from "./useClip";

interface TapProps extends Pick<ReturnType<typeof useClip>, "playing" | "failed" | "toggle" | "retry"> {
  /** Names the clip for screen readers. */
  title: string;
  /** Shows that it stands still; not while it is out of sight. */
  seen?: boolean;
}

/** The whole clip is a button that stops it and lets it go on; one that could not be fetched says so. */
export function Tap({ title, playing, failed, toggle, retry, seen = true }: TapProps) {
  const t = useT();
  if (failed) {
    return (
      <div className="t-clip-failed" role="alert">
        <p>{t("clip.failed")}</p>
        <Button icon={RotateCw} onClick={retry}>
          {t("clip.retry")}
        </Button>
      </div>
    );
  }
  return (
    <button type="button" className="t-clip-tap" onClick={toggle} aria-label={t(playing ? "clip.pause" : "clip.play", { title })}>
      {seen && !playing && <CirclePlay aria-hidden="true" size={64} strokeWidth={1.25} />}
    </button>
  );
}
