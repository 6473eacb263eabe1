import { useSyncExternalStore } from "react";
import { storage } from "@kit/device";

const KEY = "twotruths.sound";
const listeners = new Set<() => void>();
const isOn = () => storage.tab.get(KEY) === "on";

export function setSound(on: boolean): void {
  if (on) storage.tab.set(KEY, "on");
  else storage.tab.remove(KEY);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether clips are to be heard: silent in every new tab until the person asks for sound. */
export const useSound = () => useSyncExternalStore(subscribe, isOn);

/** Whether a clip may begin by itself: not where motion is unwished for, nor where data are counted. */
export function mayAutoplay(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return !matchMedia("(prefers-reduced-motion: reduce)").matches && connection?.saveData !== true;
}

/** Plays, silently where the browser wants a touch first; false when it doesn't play at all. */
export async function play(video: HTMLVideoElement, sound: boolean): Promise<boolean> {
  video.muted = !sound;
  try {
    await video.play();
    return true;
  } catch (fault) {
    if (!sound || (fault as Error).name !== "NotAllowedError") return false;
  }
  setSound(false);
  return play(video, false);
}
