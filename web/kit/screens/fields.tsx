import type { ComponentProps } from "react";
import { Field } from "../components";
import { useT } from "../i18n";

interface OwnProps extends Pick<ComponentProps<typeof Field>, "error" | "required"> {
  value: string;
  onValue: (value: string) => void;
}

/** The address of an account; `fresh` is one to be told, not the one somebody signs in with. */
export function EmailField({ fresh = false, passkeys = false, onValue, ...rest }: OwnProps & { fresh?: boolean; passkeys?: boolean }) {
  const t = useT();
  return (
    <Field
      label={t(fresh ? "kit.email.new" : "kit.field.email")}
      type="email"
      // The second word lets the browser offer passkeys in this field.
      autoComplete={fresh ? "email" : passkeys ? "username webauthn" : "username"}
      inputMode="email"
      onChange={(event) => onValue(event.target.value)}
      {...rest}
    />
  );
}

interface PasswordProps extends OwnProps {
  label: string;
  hint?: string;
  /** One to be set, which a password manager may offer to make. */
  fresh?: boolean;
}

/** A password, known or to be set. */
export function PasswordField({ fresh = false, onValue, ...rest }: PasswordProps) {
  return <Field type="password" autoComplete={fresh ? "new-password" : "current-password"} onChange={(event) => onValue(event.target.value)} {...rest} />;
}
