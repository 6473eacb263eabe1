import "./button.css";
import type { LucideIcon } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { Link, type LinkProps } from "react-router";
import { classes } from "./classes";

interface Look {
  /** `primary` once per screen at most; `danger` only for what cannot be undone. */
  variant?: "primary" | "secondary" | "ghost" | "danger";
  size?: "md" | "lg" | "sm";
  icon?: LucideIcon;
  iconEnd?: LucideIcon;
  /** As wide as its container. */
  block?: boolean;
}

interface ButtonProps extends Look, Omit<ComponentProps<"button">, "children"> {
  /** Shows a spinner, keeps the width and swallows presses; the button stays focusable. */
  busy?: boolean;
  children: ReactNode;
}

const look = ({ variant = "secondary", size = "md", block = false }: Look, extra?: string) =>
  classes("q-button", `q-button-${variant}`, `q-button-${size}`, block && "q-button-block", extra);

export function Button({ variant, size, icon: Icon, iconEnd: End, block, busy = false, ...rest }: ButtonProps) {
  const { className, children, onClick, type = "button", ...others } = rest;
  return (
    <button
      {...others}
      type={busy ? "button" : type}
      className={look({ variant, size, block }, className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || others["aria-disabled"]}
      onClick={busy ? undefined : onClick}
    >
      {busy ? <span className="q-spinner" aria-hidden="true" /> : Icon && <Icon aria-hidden="true" size={18} />}
      <span>{children}</span>
      {End && <End className="q-directional" aria-hidden="true" size={18} />}
    </button>
  );
}

/** Looks like a button, is a link of the router. */
export function ButtonLink({ variant, size, icon: Icon, iconEnd: End, block, ...rest }: Look & LinkProps) {
  const { className, children, ...others } = rest;
  return (
    <Link {...others} className={look({ variant, size, block }, className)}>
      {Icon && <Icon aria-hidden="true" size={18} />}
      <span>{children}</span>
      {End && <End className="q-directional" aria-hidden="true" size={18} />}
    </Link>
  );
}

interface IconButtonProps extends Omit<ComponentProps<"button">, "children" | "aria-label"> {
  icon: LucideIcon;
  /** Said by screen readers and shown as a tooltip. */
  label: string;
  variant?: "primary" | "secondary" | "ghost";
  busy?: boolean;
}

export function IconButton({ icon: Icon, label, variant = "ghost", busy = false, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classes("q-icon-button", `q-button-${variant}`, className)}
      aria-label={label}
      title={label}
      aria-busy={busy || undefined}
    >
      {busy ? <span className="q-spinner" aria-hidden="true" /> : <Icon aria-hidden="true" size={20} />}
    </button>
  );
}
