import { Timer } from "lucide-react";
import { useEffect, useState } from "react";
import { useT } from "@kit/i18n";
import type { Thread } from "../api";

/** Minutes and seconds, `4:05`; an hour and more as `1:04:05`. A clock of the device that lags counts as 0. */
export function elapsed(from: string, to: number): string {
  const seconds = Math.max(0, Math.floor((to - Date.parse(from)) / 1000));
  const two = (n: number) => String(n).padStart(2, "0");
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** How long the conversation has lasted; stands still once it is over. */
export function Clock({ thread }: { thread: Thread }) {
  const t = useT();
  const [now, setNow] = useState(() => Date.now());
  const ended = thread.ended_at;
  useEffect(() => {
    if (ended !== null) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [ended]);
  const time = elapsed(thread.started_at, ended === null ? now : Date.parse(ended));
  return (
    <span className="f-clock q-small q-quiet q-number" role="timer" aria-label={t("chat.time")}>
      <Timer aria-hidden="true" size={14} />
      {time}
    </span>
  );
}
