import type { FaceTimeline } from "../../api";
import type { FaceModel } from "./model";
import { Collecting } from "./timeline";

/** Milliseconds between two looks at a file. */
const STEP = 250;
/** A frame that does not come in this time is passed over (milliseconds). */
const PATIENCE = 2_000;

/** Looks through a video file from its beginning to its end; null when there is no face in it or it cannot be played. */
export async function walk(model: FaceModel, file: Blob, duration: number, onShare: (share: number) => void, signal: AbortSignal): Promise<FaceTimeline | null> {
  const video = document.createElement("video");
  const url = URL.createObjectURL(file);
  video.muted = true;
  video.playsInline = true;
  const collecting = new Collecting();
  try {
    const loaded = happens(video, "loadeddata");
    video.src = url;
    if (!(await loaded)) return null;
    for (let at = 0; at < duration && !signal.aborted; at += STEP) {
      const there = happens(video, "seeked");
      video.currentTime = at / 1000;
      if (await there) collecting.add(at, await model.look(video));
      onShare(Math.min(1, (at + STEP) / duration));
    }
    return signal.aborted ? null : collecting.timeline();
  } finally {
    video.removeAttribute("src");
    URL.revokeObjectURL(url);
  }
}

function happens(video: HTMLVideoElement, event: string): Promise<boolean> {
  return new Promise((resolve) => {
    video.addEventListener(event, () => resolve(true), { once: true });
    video.addEventListener("error", () => resolve(false), { once: true });
    setTimeout(() => resolve(false), PATIENCE);
  });
}
