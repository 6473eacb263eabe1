import { Download, Share2 } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button, Sheet, useToast } from "@kit/components";
import { useI18n } from "@kit/i18n";
import type { Review } from "../api";
import { bandOf } from "./bands";
import { drawShareCard, HEIGHT, WIDTH } from "./shareCard";

const FILE = "flirtcraft.png";

interface ShareSheetProps {
  review: Review;
  open: boolean;
  onClose: () => void;
}

/** The picture of a review, to save or to hand to another app. */
export function ShareSheet({ review, open, onClose }: ShareSheetProps) {
  const { t, direction } = useI18n();
  const toast = useToast();
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    if (!open || !canvas.current) return;
    const texts = {
      app: t("app.name"),
      title: t("share.title"),
      band: t(`band.${bandOf(review.overall)}`),
      outcome: t(`outcome.${review.outcome}`),
      metrics: review.metrics.filter(({ score }) => score !== null).map(({ name }) => t(`metric.${name}`)),
      footer: t("app.tagline"),
    };
    drawShareCard(canvas.current, review, texts, direction === "rtl");
  }, [open, review, t, direction]);

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
          <Button icon={Download} onClick={() => void save()}>
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
        aria-label={t("share.alt", { score: review.overall, band: t(`band.${bandOf(review.overall)}`) })}
      />
      <p className="f-quiet f-small">{t("share.private")}</p>
    </Sheet>
  );
}
