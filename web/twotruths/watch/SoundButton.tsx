import { Volume2, VolumeX } from "lucide-react";
import { useT } from "@kit/i18n";
import { OverButton } from "./OverButton";
import { setSound, useSound } from "./sound";

/** Says in a word what it does: a clip that is silent must not look broken. */
export function SoundButton() {
  const t = useT();
  const sound = useSound();
  return (
    <OverButton icon={sound ? Volume2 : VolumeX} text={t(sound ? "clip.sound_on" : "clip.sound_off")} aria-pressed={sound} onClick={() => setSound(!sound)} data-testid="sound" />
  );
}
