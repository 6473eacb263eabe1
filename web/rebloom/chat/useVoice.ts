import { useCallback, useEffect, useRef, useState } from "react";
import { isApiError } from "@kit/api";
import { rebloom } from "../api";

/** Longest recording, in milliseconds; then it stops by itself and is understood as it is. */
const LONGEST = 120_000;
/** Speech needs no more than this (bits per second); two minutes stay under half a megabyte. */
const BITS = 24_000;

/** Why there are no words: each has its own way on. */
export type VoiceFault = "blocked" | "no_microphone" | "unavailable" | "plus" | "consent" | "nothing" | "failed";
export type VoiceState = "idle" | "asking" | "recording" | "hearing";

/** Whether this browser can record at all; without it the keyboard's own dictation is the way. */
export const canRecord = () => typeof MediaRecorder !== "undefined" && navigator.mediaDevices !== undefined;

export function faultOf(error: unknown): VoiceFault {
  if (isApiError(error, "SPEECH_UNAVAILABLE")) return "unavailable";
  if (isApiError(error, "ENTITLEMENT_REQUIRED")) return "plus";
  if (isApiError(error, "CONSENT_REQUIRED")) return "consent";
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "blocked";
  if (name === "NotFoundError" || name === "NotReadableError") return "no_microphone";
  return "failed";
}

/**
 * Nobody should speak for two minutes and then learn that nobody could listen: one byte, which is no recording, is
 * answered by why not, if there is a reason, and else as unreadable.
 */
async function listens(session: string): Promise<void> {
  try {
    await rebloom.hear(session, new Blob([new Uint8Array(1)], { type: "audio/webm" }));
  } catch (error) {
    if (!isApiError(error, "UNSUPPORTED_MEDIA_TYPE")) throw error;
  }
}

/** Speaking instead of writing: what was understood is handed to `onWords` for the person to read over. */
export function useVoice(session: string, onWords: (words: string) => void) {
  const [state, setState] = useState<VoiceState>("idle");
  const [fault, setFault] = useState<VoiceFault | null>(null);
  const recorder = useRef<MediaRecorder | null>(null);
  const kept = useRef(true);
  const gone = useRef(false);
  const words = useRef(onWords);
  words.current = onWords;

  const hear = useCallback(
    async (audio: Blob) => {
      setState("hearing");
      try {
        const { text } = await rebloom.hear(session, audio);
        if (text.trim() === "") setFault("nothing");
        else words.current(text);
      } catch (error) {
        setFault(faultOf(error));
      } finally {
        setState("idle");
      }
    },
    [session],
  );

  const start = useCallback(async () => {
    setFault(null);
    setState("asking");
    try {
      await listens(session);
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      if (gone.current) {
        for (const track of stream.getTracks()) track.stop();
        return;
      }
      const recording = new MediaRecorder(stream, { audioBitsPerSecond: BITS });
      const parts: Blob[] = [];
      const timer = setTimeout(() => recording.stop(), LONGEST);
      recording.ondataavailable = ({ data }) => parts.push(data);
      recording.onstop = () => {
        clearTimeout(timer);
        for (const track of stream.getTracks()) track.stop();
        recorder.current = null;
        if (kept.current) void hear(new Blob(parts, { type: recording.mimeType.split(";")[0]! }));
        else setState("idle");
      };
      recorder.current = recording;
      kept.current = true;
      recording.start();
      setState("recording");
    } catch (error) {
      setFault(faultOf(error));
      setState("idle");
    }
  }, [session, hear]);

  const end = useCallback((keep: boolean) => {
    kept.current = keep;
    recorder.current?.stop();
  }, []);

  // Leaving the talk ends the recording, and nothing of it is sent.
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
      end(false);
    };
  }, [end]);

  return { state, fault, start: () => void start(), stop: () => end(true), discard: () => end(false), close: () => setFault(null) };
}

export type Voice = ReturnType<typeof useVoice>;
