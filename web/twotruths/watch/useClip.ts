import { type RefObject, useEffect, useRef, useState } from "react";
import { mayAutoplay, play, useSound } from "./sound";

interface Clip {
  video: RefObject<HTMLVideoElement | null>;
  playing: boolean;
  /** It could not be loaded. */
  failed: boolean;
  /** Plays or pauses, because the person said so. */
  toggle: () => void;
  retry: () => void;
}

/** One video: loaded while it is wanted, played while it is seen, and given back to the browser afterwards. */
export function useClip(src: string | null, seen: boolean): Clip {
  const video = useRef<HTMLVideoElement>(null);
  const sound = useSound();
  const [playing, setPlaying] = useState(false);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const element = video.current;
    if (element === null || src === null) return;
    const onPlay = () => setPlaying(true);
    const onPause = () => setPlaying(false);
    const onError = () => setFailed(true);
    element.addEventListener("playing", onPlay);
    element.addEventListener("pause", onPause);
    element.addEventListener("error", onError);
    setFailed(false);
    element.src = src;
    return () => {
      element.removeEventListener("playing", onPlay);
      element.removeEventListener("pause", onPause);
      element.removeEventListener("error", onError);
      element.pause();
      setPlaying(false);
      // Without this a phone keeps the decoder, of which it has few.
      element.removeAttribute("src");
      element.load();
    };
  }, [src, attempt]);

  useEffect(() => {
    const element = video.current;
    if (element === null || src === null) return;
    const follow = () => {
      if (!seen || document.hidden) element.pause();
      else if (mayAutoplay()) void play(element, sound);
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => document.removeEventListener("visibilitychange", follow);
    // Sound is changed below, without beginning what was paused.
  }, [seen, src, attempt]);

  useEffect(() => {
    if (video.current !== null) video.current.muted = !sound;
  }, [sound]);

  return {
    video,
    playing,
    failed,
    toggle: () => {
      const element = video.current;
      if (element === null) return;
      if (element.paused) void play(element, sound);
      else element.pause();
    },
    retry: () => setAttempt((last) => last + 1),
  };
}
