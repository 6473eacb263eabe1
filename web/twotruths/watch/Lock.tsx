import "./lock.css";
import { LockKeyhole } from "lucide-react";
import { Button, ErrorNote } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { type Confidence, CONFIDENCES } from "../api";
import { Segments } from "../app/Segments";
import type { Guess } from "./guess";
import { stakeOf } from "./score";

interface LockProps {
  guess: Extract<Guess, { step: "choosing" | "locking" }>;
  onSure: (confidence: Confidence) => void;
  onLock: () => void;
}

/** How sure, what it can bring, and the button that can't be taken back. */
export function Lock({ guess, onSure, onLock }: LockProps) {
  const t = useT();
  const { number } = useFormat();
  const busy = guess.step === "locking";
  const { win, loss } = stakeOf(guess.confidence, guess.hint !== null);
  return (
    <div className="t-lock">
      {guess.step === "choosing" && <ErrorNote error={guess.error} />}
      {guess.pick !== null && (
        <Segments
          legend={t("lock.sure")}
          options={CONFIDENCES.map((confidence) => ({ value: confidence, label: t(`lock.sure_${confidence}`) }))}
          value={guess.confidence}
          onChange={onSure}
          disabled={busy}
        />
      )}
      <Button variant="primary" size="lg" block icon={LockKeyhole} busy={busy} disabled={guess.pick === null} onClick={onLock} data-testid="lock">
        {t(guess.pick === null ? "lock.choose" : "lock.go")}
      </Button>
      {guess.pick !== null && (
        <p className="q-small q-quiet t-lock-stake">
          {t(loss < 0 ? "lock.stake_loss" : "lock.stake", { win: number(win), loss: number(-loss) })}
        </p>
      )}
    </div>
  );
}
