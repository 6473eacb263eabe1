import { useQuery } from "@tanstack/react-query";
import { Download, Share2 } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button, Sheet, useToast } from "@kit/components";
import { useI18n } from "@kit/i18n";
import { useTheme } from "@kit/device";
import { flirtcraft, type Review } from "../api";
import { useNames } from "../app/useNames";
import { keys } from "../keys";
import { statsQuery } from "../queries";
import { bandOf } from "./bands";
import { drawShareCard, HEIGHT, WIDTH } from "./shareCard";

const FILE = "flirtcraft.png";

interface ShareSheetProps {
  review: Review;
  conversation: string;
  open: boolean;
  onClose: () => void;
}

/** The picture of a review, to save or to hand to another app. */
export function ShareSheet({ review, conversation, open, onClose }: ShareSheetProps) {
  const { t, direction } = useI18n();
  const { theme } = useTheme();
  const toast = useToast();
  const names = useNames();
  const { data: thread } = useQuery({
    queryKey: keys.thread(conversation),
    queryFn: ({ signal }) => flirtcraft.thread(conversation, signal),
    enabled: open,
    staleTime: 60_000,
  });
  const { data: stats } = useQuery({ ...statsQuery, enabled: open });
  const days = stats?.streak.current ?? 0;
  const band = t(`band.${bandOf(review.overall)}`);
  const where = thread === undefined ? "" : `${names.place(thread.scenario_type)} · ${names.difficulty(thread.difficulty_level)}`;
  const streak = days > 0 ? t("home.streak", { days }) : null;
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    if (!open || !canvas.current) return;
    const texts = {
      app: t("app.name"),
      where,
      band,
      outcome: t(`outcome.${review.outcome}`),
      metrics: review.metrics.filter(({ score }) => score !== null).map(({ name }) => t(`metric.${name}.short`)),
      streak,
      footer: t("app.tagline"),
    };
    const place = canvas.current;
    const draw = () => drawShareCard(place, review, texts, direction === "rtl");
    draw();
    // Heavier weights may still be on their way: drawn again in the app's own letters.
    void document.fonts.ready.then(draw);
  }, [open, review, t, direction, theme, where, band, streak]);

  const picture = () => new Promise<Blob | null>((done) => canvas.current?.toBlob(done, "image/png"));

  async function save() {
    const blob = await picture();
    if (blob === null) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = FILE;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  async function share() {
    const blob = await picture();
    if (blob === null) return;
    const files = [new File([blob], FILE, { type: "image/png" })];
    try {
      await navigator.share({ files, title: t("share.title") });
    } catch (fault) {
      // The person closed the system's sheet: nothing went wrong.
      if ((fault as Error).name !== "AbortError") toast({ text: t("share.failed"), tone: "error" });
    }
  }

  const able =
    typeof navigator.canShare === "function" &&
    navigator.canShare({ files: [new File([], FILE, { type: "image/png" })] });
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t("review.share")}
      footer={
        <>
          <Button variant={able ? "secondary" : "primary"} icon={Download} onClick={() => void save()}>
            {t("share.save")}
          </Button>
          {able && (
            <Button variant="primary" icon={Share2} onClick={() => void share()}>
              {t("share.send")}
            </Button>
          )}
        </>
      }
    >
      <canvas
        ref={canvas}
        className="f-share"
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={[t("share.alt", { score: review.overall, band }), where, streak].filter(Boolean).join(". ")}
      />
      <p className="q-quiet q-small">{t("share.private")}</p>
    </Sheet>
  );
}
