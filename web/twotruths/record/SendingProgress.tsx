import "./sending.css";
import { ProgressBar } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import type { Draft } from "./drafts";
import { type Studio, useProgress } from "./studio";

/** How far a draft is on its way to the server, and what it waits for. */
export function SendingProgress({ studio, draft }: { studio: Studio; draft: Draft }) {
  const t = useT();
  const { number } = useFormat();
  const progress = useProgress(studio.sender, draft.id);
  const total = Math.max(1, progress?.total ?? 1);
  const share = Math.min(1, (progress?.sent ?? 0) / total);
  const megabytes = (bytes: number) => number(bytes / 1_000_000, { maximumFractionDigits: 1 });
  return (
    <div className="t-sending" data-testid="sending" data-waiting={progress?.waiting ?? false}>
      <p>
        <strong>{t(progress?.waiting ? "sending.waiting" : "sending.now")}</strong>{" "}
        <span className="q-quiet q-number">{t("sending.bytes", { sent: megabytes(progress?.sent ?? 0), total: megabytes(progress?.total ?? 0) })}</span>
      </p>
      <ProgressBar label={t("sending.label")} value={share} max={1} valueText={number(share, { style: "percent" })} />
    </div>
  );
}
