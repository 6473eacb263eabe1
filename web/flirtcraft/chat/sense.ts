import type { Profile } from "../api";

let audio: AudioContext | null = null;

/** A soft two-note sound, made here: nothing is loaded for it. */
function chime(): void {
  try {
    audio ??= new AudioContext();
    const start = audio.currentTime;
    for (const [index, pitch] of [660, 880].entries()) {
      const tone = audio.createOscillator();
      const loudness = audio.createGain();
      tone.frequency.value = pitch;
      loudness.gain.setValueAtTime(0.0001, start + index * 0.09);
      loudness.gain.exponentialRampToValueAtTime(0.06, start + index * 0.09 + 0.02);
      loudness.gain.exponentialRampToValueAtTime(0.0001, start + index * 0.09 + 0.22);
      tone.connect(loudness).connect(audio.destination);
      tone.start(start + index * 0.09);
      tone.stop(start + index * 0.09 + 0.25);
    }
  } catch {
    // A device without sound says nothing.
  }
}

/** Sound and vibration for a partner's message, each only on the person's wish. */
export function announce({ sound, vibration }: Pick<Profile, "sound" | "vibration">): void {
  if (sound) chime();
  if (vibration && typeof navigator.vibrate === "function") navigator.vibrate(12);
}
