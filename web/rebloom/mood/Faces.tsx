import "./mood.css";
import { classes } from "@kit/components";
import { useT } from "@kit/i18n";

/** Five faces stand for the ten steps of a mood: two, four, six, eight, ten. */
export const FACES = [2, 4, 6, 8, 10] as const;
/** How far the mouth is bent, from a deep curve down to one up; in units of the drawing. */
const BEND: Record<(typeof FACES)[number], number> = { 2: -9, 4: -4.5, 6: 0, 8: 4.5, 10: 9 };

interface FacesProps {
  label: string;
  /** 1–10, or nothing chosen. */
  value: number | null;
  onChange: (value: number) => void;
}

/** A mood by one tap; a group of radio buttons for the keyboard and for whoever listens. */
export function Faces({ label, value, onChange }: FacesProps) {
  const t = useT();
  return (
    <fieldset className="r-faces">
      <legend>{label}</legend>
      <div>
        {FACES.map((step) => (
          <label key={step} className={classes("r-face", value === step && "r-face-on")}>
            <input type="radio" className="q-visually-hidden" name={label} value={step} checked={value === step} onChange={() => onChange(step)} />
            <Face step={step} />
            <span>{t(`mood.face_${step}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A face for a mood, drawn in the text's own colour. */
export function Face({ step, size = 40 }: { step: (typeof FACES)[number]; size?: number }) {
  const bend = BEND[step];
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round">
      <circle cx="20" cy="20" r="17" />
      <path d="M14 15.500v1.500M26 15.500v1.500" />
      <path d={`M12.500 26q7.500 ${bend} 15 0`} />
    </svg>
  );
}

/** The face nearest to a mood of 1–10. */
export const faceOf = (mood: number) => FACES[Math.min(FACES.length - 1, Math.max(0, Math.round(mood / 2) - 1))]!;
