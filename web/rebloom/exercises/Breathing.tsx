import { useEffect, useState } from "react";
import { Button } from "@kit/components";
import { useT } from "@kit/i18n";
import type { ExerciseStep } from "../api";

type Breath = NonNullable<ExerciseStep["breath"]>;
const PHASES = ["in", "hold", "out", "rest"] as const;

/** Where in the breathing a second falls: which part, and the seconds left of it; null when all rounds are over. */
export function phaseAt(breath: Breath, second: number): { phase: (typeof PHASES)[number]; left: number } | null {
  const round = PHASES.reduce((sum, phase) => sum + breath[phase], 0);
  if (round === 0 || second >= round * breath.rounds) return null;
  let within = second % round;
  for (const phase of PHASES) {
    if (within < breath[phase]) return { phase, left: breath[phase] - within };
    within -= breath[phase];
  }
  return null;
}

/** A circle that grows and shrinks with the breath; where motion is unwelcome, the words and the count alone. */
export function Breathing({ breath }: { breath: Breath }) {
  const t = useT();
  const [second, setSecond] = useState<number | null>(null);
  const running = second !== null && phaseAt(breath, second) !== null;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setSecond((now) => (now ?? 0) + 1), 1000);
    return () => clearInterval(timer);
  }, [running]);
  const now = second === null ? null : phaseAt(breath, second);
  return (
    <div className="r-breathing">
      <div
        className={`r-breath r-breath-${now?.phase ?? "still"}`}
        style={{ transitionDuration: now === null ? "1s" : `${breath[now.phase]}s` }}
        aria-hidden="true"
      />
      <p role="status" className="r-breath-word">
        {now === null ? t(second === null ? "exercise.breath_ready" : "exercise.breath_done") : t(`exercise.breath_${now.phase}`)}
      </p>
      <p className="q-number q-quiet" aria-hidden="true">
        {now?.left ?? " "}
      </p>
      <Button onClick={() => setSecond(running ? null : 0)}>{t(running ? "exercise.stop" : second === null ? "exercise.start" : "exercise.again")}</Button>
    </div>
  );
}
