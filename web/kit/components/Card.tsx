import "./card.css";
import type { ComponentProps, ReactNode } from "react";
import { Link } from "react-router";
import { classes } from "./classes";

interface CardProps extends ComponentProps<"section"> {
  /** `plain` has a line, `raised` a shadow, `accent` the app's tint. */
  variant?: "plain" | "raised" | "accent";
}

export function Card({ variant = "plain", className, ...rest }: CardProps) {
  return <section {...rest} className={classes("q-card", `q-card-${variant}`, className)} />;
}

/** A whole card that leads somewhere; keep only text and pictures inside. */
export function CardLink({ to, className, children }: { to: string; className?: string; children: ReactNode }) {
  return (
    <Link to={to} className={classes("q-card q-card-plain q-card-link", className)}>
      {children}
    </Link>
  );
}

interface BadgeProps {
  tone?: "neutral" | "accent" | "success" | "warning" | "destructive";
  children: ReactNode;
  className?: string;
}

export function Badge({ tone = "neutral", children, className }: BadgeProps) {
  return <span className={classes("q-badge", `q-badge-${tone}`, className)}>{children}</span>;
}
