import "./refused.css";
import { CameraOff, FolderOpen, RotateCw } from "lucide-react";
import { Button, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import { browserOf } from "./browser";
import type { CameraFault } from "./recorder";

interface RefusedProps {
  fault: CameraFault;
  onAgain: () => void;
  onPick: () => void;
}

/** Why there is no picture, how to get one in this very browser, and the way without a camera. */
export function Refused({ fault, onAgain, onPick }: RefusedProps) {
  const t = useT();
  return (
    <section className="t-rec-refused" role="alert" data-testid="camera-fault">
      <CameraOff aria-hidden="true" size={32} />
      <h2>{t(`record.fault_${fault}`)}</h2>
      <p>{t(`record.fault_${fault}_text`)}</p>
      {fault === "blocked" && <p>{t(`record.allow_${browserOf(navigator.userAgent)}`)}</p>}
      <Stack gap="sm">
        <Button variant="primary" icon={FolderOpen} onClick={onPick}>
          {t("record.pick")}
        </Button>
        {fault !== "unsupported" && (
          <Button icon={RotateCw} onClick={onAgain}>
            {t("record.try_again")}
          </Button>
        )}
      </Stack>
    </section>
  );
}
