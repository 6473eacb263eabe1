import { useEffect, useState } from "react";
import { ProgressRing } from "@kit/components";
import { useT } from "@kit/i18n";

/** A while to stay with a step; nobody is kept from going on sooner. */
export function Resting({ seconds }: { seconds: number }) {
  const t = useT();
  const [gone, setGone] = useState(0);
  useEffect(() => {
    if (gone >= seconds) return;
    const timer = setTimeout(() => setGone(gone + 1), 1000);
    return () => clearTimeout(timer);
  }, [gone, seconds]);
  return (
    <div className="r-breathing">
      <ProgressRing label={t("exercise.stay")} value={gone} max={seconds} valueText={t("exercise.left", { seconds: seconds - gone })} size={140}>
        <span className="q-number">{seconds - gone}</span>
      </ProgressRing>
    </div>
  );
}
