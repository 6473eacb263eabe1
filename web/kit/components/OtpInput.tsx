import "./otp.css";
import type { ReactNode } from "react";
import { FieldFrame } from "./Field";

interface OtpInputProps {
  label: string;
  hint?: ReactNode;
  error?: string | null;
  /** Number of digits, 6 by default. */
  length?: number;
  value: string;
  onChange: (digits: string) => void;
  /** Called once the last digit is there (typed, pasted or filled in by the system). */
  onComplete?: (digits: string) => void;
  disabled?: boolean;
  autoFocus?: boolean;
}

/**
 * A one-time code as ONE input under drawn boxes: paste, system fill-in, screen readers and the
 * backspace key work as in any field, which six separate inputs never quite manage.
 */
export function OtpInput({ label, hint, error, length = 6, value, onChange, onComplete, disabled, autoFocus }: OtpInputProps) {
  function change(text: string) {
    const digits = text.replace(/\D/g, "").slice(0, length);
    onChange(digits);
    if (digits.length === length && digits !== value) onComplete?.(digits);
  }
  return (
    <FieldFrame {...{ label, hint, error }}>
      {(wiring) => (
        <div className="q-otp" dir="ltr">
          <input
            {...wiring}
            className="q-otp-input"
            inputMode="numeric"
            autoComplete="one-time-code"
            pattern="[0-9]*"
            value={value}
            disabled={disabled}
            autoFocus={autoFocus}
            onChange={(event) => change(event.target.value)}
          />
          <div className="q-otp-boxes" aria-hidden="true">
            {Array.from({ length }, (_, index) => (
              <span key={index} className={index === Math.min(value.length, length - 1) ? "q-otp-next" : undefined}>
                {value[index] ?? ""}
              </span>
            ))}
          </div>
        </div>
      )}
    </FieldFrame>
  );
}
