import { Volume2, VolumeX } from "lucide-react";
import { useT } from "@kit/i18n";
import { setSound, useSound } from "./sound";

/** Says in a word what it does: a clip that is silent must not look broken. */
export function SoundButton() {
  const t = useT();
  const sound = useSound();
  const Icon = sound ? Volume2 : VolumeX;
  return (
    <button type="button" className="t-over-button" aria-pressed={sound} onClick={() => setSound(!sound)} data-testid="sound">
      <Icon aria-hidden="true" size={20} />
      <span>{t(sound ? "clip.sound_on" : "clip.sound_off")}</span>
    </button>
  );
}
