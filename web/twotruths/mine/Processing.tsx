import { useMutation } from "@tanstack/react-query";
import { Button, ErrorNote, ProgressBar, Stack } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { game, type Own, type Position, type Shown } from "../api";

interface ProcessingProps {
  id: string;
  own: Own;
  preparing: Partial<Record<Position, number>>;
  onChanged: (shown: Shown) => void;
}

/** What the server is doing with it right now, how far it is, and the way to take it back. */
export function Processing({ id, own, preparing, onChanged }: ProcessingProps) {
  const t = useT();
  const { number } = useFormat();
  const cancel = useMutation({ mutationFn: () => game.cancel(id), onSuccess: onChanged });
  const open = own.segments.filter(({ state }) => state === "checking" || state === "uploading");
  const step = t(`step.${own.step ?? "waiting"}`);
  return (
    <section className="t-mine-process" data-testid="processing">
      <p role="status">
        <strong>{step}</strong>
      </p>
      <ProgressBar label={t("mine.progress")} value={own.progress} valueText={t("mine.progress_said", { percent: number(own.progress), step })} />
      {open.length > 0 && (
        <Stack gap="sm">
          {open.map(({ position }) => (
            <div key={position}>
              <p className="q-small q-quiet">{t("mine.preparing", { number: number(position + 1), percent: number(preparing[position] ?? 0) })}</p>
              <ProgressBar label={t("mine.preparing_label", { number: number(position + 1) })} value={preparing[position] ?? 0} />
            </div>
          ))}
        </Stack>
      )}
      <p className="q-small q-quiet">{t("mine.processing_leave")}</p>
      <ErrorNote error={cancel.error} />
      <Button busy={cancel.isPending} onClick={() => cancel.mutate()}>
        {t("mine.cancel")}
      </Button>
    </section>
  );
}
