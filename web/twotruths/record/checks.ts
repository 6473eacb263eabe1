import { LONGEST, plain, SHORTEST } from "./recorder";

/** Bytes of one recording (the server's own limit). */
export const LARGEST = 100_000_000;
const TAKEN = new Set(["video/mp4", "video/quicktime", "video/webm", "video/x-matroska"]);
/** Room for three minutes of video with some to spare; below it a warning is shown (bytes). */
const ROOM = 150_000_000;

/** Why a recording is not worth sending: each has its own words. */
export type Unfit = "missing" | "empty" | "too_big" | "too_long" | "too_short" | "not_a_video";

export interface Candidate {
  file: Blob | null;
  /** Milliseconds; null where the browser cannot tell, and the server will. */
  duration: number | null;
}

/** The first thing that speaks against sending a recording; null if nothing does. */
export function unfit({ file, duration }: Candidate): Unfit | null {
  if (file === null) return "missing";
  if (file.size === 0) return "empty";
  if (!TAKEN.has(plain(file.type))) return "not_a_video";
  if (file.size > LARGEST) return "too_big";
  if (duration !== null && duration > LONGEST + 500) return "too_long";
  if (duration !== null && duration < SHORTEST) return "too_short";
  return null;
}

/** Phones name some files by their ending alone. */
export function typed(file: File): File {
  if (file.type !== "") return file;
  const ending = /\.(mp4|m4v|mov|webm|mkv)$/i.exec(file.name)?.[1]?.toLowerCase();
  const type = { mp4: "video/mp4", m4v: "video/mp4", mov: "video/quicktime", webm: "video/webm", mkv: "video/x-matroska" }[ending ?? ""];
  return type === undefined ? file : new File([file], file.name, { type });
}

export interface Seen {
  duration: number | null;
  landscape: boolean | null;
}

/** Length and shape of a video file as this browser plays it; a film that tells no length is sought to its end. */
export async function look(file: Blob, patience = 8000): Promise<Seen> {
  const video = document.createElement("video");
  const url = URL.createObjectURL(file);
  video.preload = "metadata";
  video.muted = true;
  const next = (event: string) =>
    new Promise<boolean>((resolve) => {
      video.addEventListener(event, () => resolve(true), { once: true });
      video.addEventListener("error", () => resolve(false), { once: true });
      setTimeout(() => resolve(false), patience);
    });
  try {
    const loaded = next("loadedmetadata");
    video.src = url;
    if (!(await loaded)) return { duration: null, landscape: null };
    if (video.duration === Infinity) {
      const moved = next("durationchange");
      video.currentTime = 1e7;
      await moved;
    }
    const duration = Number.isFinite(video.duration) ? Math.round(video.duration * 1000) : null;
    return { duration, landscape: video.videoWidth === 0 ? null : video.videoWidth > video.videoHeight };
  } finally {
    video.removeAttribute("src");
    URL.revokeObjectURL(url);
  }
}

/** Bytes that are left for this page, if the browser says so and they are few; else null. */
export async function shortOfRoom(): Promise<number | null> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    const left = (quota ?? Infinity) - (usage ?? 0);
    return left < ROOM ? Math.max(0, left) : null;
  } catch {
    return null;
  }
}
