import "./field.css";
import { CircleAlert, Eye, EyeOff } from "lucide-react";
import { type ComponentProps, type ReactNode, useId, useState } from "react";
import { useT } from "../i18n";
import { classes } from "./classes";

interface Labelled {
  label: string;
  /** Stands under the label and is read with the control. */
  hint?: ReactNode;
  /** What is wrong and how to put it right; its presence marks the control invalid. */
  error?: string | null;
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean;
  /** Adds "optional" to the label; a field without it is required by convention. */
  optional?: boolean;
}

interface Wiring {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

/** Label, hint and error around any control, with the ids and aria attributes the control must take. */
export function FieldFrame({
  label,
  hint,
  error,
  hideLabel,
  optional,
  counter,
  children,
}: Labelled & { counter?: ReactNode; children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const t = useT();
  const parts = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className={classes("q-field", error && "q-field-invalid")}>
      <div className={classes("q-field-head", hideLabel && "q-visually-hidden")}>
        <label htmlFor={id}>{label}</label>
        {optional && <span className="q-field-optional">{t("kit.field.optional")}</span>}
        {counter}
      </div>
      {hint && (
        <p className="q-field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, "aria-describedby": parts || undefined, "aria-invalid": error ? true : undefined })}
      {error && (
        <p className="q-field-error" id={`${id}-error`} role="alert">
          <CircleAlert aria-hidden="true" size={16} />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}

export type FieldProps = Labelled & Omit<ComponentProps<"input">, "children" | "id">;

/** One line of text. A password gets a button that shows it. */
export function Field({ label, hint, error, hideLabel, optional, className, type = "text", ...input }: FieldProps) {
  const [shown, show] = useState(false);
  const t = useT();
  const secret = type === "password";
  return (
    <FieldFrame {...{ label, hint, error, hideLabel, optional }}>
      {(wiring) => (
        <div className="q-input-row">
          <input {...input} {...wiring} type={secret && shown ? "text" : type} className={classes("q-input", className)} />
          {secret && (
            <button
              type="button"
              className="q-input-action"
              aria-label={t(shown ? "kit.field.hide_password" : "kit.field.show_password")}
              aria-pressed={shown}
              onClick={() => show(!shown)}
            >
              {shown ? <EyeOff aria-hidden="true" size={20} /> : <Eye aria-hidden="true" size={20} />}
            </button>
          )}
        </div>
      )}
    </FieldFrame>
  );
}

export type TextAreaProps = Labelled & Omit<ComponentProps<"textarea">, "children" | "id">;

/** Several lines; grows with its text, and counts characters when `maxLength` is set and `value` is given. */
export function TextArea({ label, hint, error, hideLabel, optional, className, ...area }: TextAreaProps) {
  const used = typeof area.value === "string" && area.maxLength ? area.value.length : null;
  return (
    <FieldFrame
      {...{ label, hint, error, hideLabel, optional }}
      counter={used !== null && <span className="q-field-count">{`${used} / ${area.maxLength}`}</span>}
    >
      {(wiring) => <textarea rows={3} {...area} {...wiring} className={classes("q-input q-textarea", className)} />}
    </FieldFrame>
  );
}

export interface Option {
  value: string;
  label: string;
}

export type SelectProps = Labelled & { options: readonly Option[] } & Omit<ComponentProps<"select">, "children" | "id">;

export function Select({ label, hint, error, hideLabel, optional, options, className, ...select }: SelectProps) {
  return (
    <FieldFrame {...{ label, hint, error, hideLabel, optional }}>
      {(wiring) => (
        <select {...select} {...wiring} className={classes("q-input q-select", className)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
