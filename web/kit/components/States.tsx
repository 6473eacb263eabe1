import "./states.css";
import { CircleAlert, type LucideIcon, RotateCw } from "lucide-react";
import type { ReactNode } from "react";
import { describe } from "../api/describe";
import { useT } from "../i18n";
import { Button } from "./Button";
import { classes } from "./classes";

interface SkeletonProps {
  /** `text` is `lines` lines, `circle` an avatar, `block` a card or picture of `height` × 4 px. */
  shape?: "text" | "circle" | "block";
  lines?: number;
  height?: number;
}

/** Stands in the shape of what comes; wrap a group of them in `Loading`. */
export function Skeleton({ shape = "text", lines = 1, height = 24 }: SkeletonProps) {
  if (shape === "text") {
    return (
      <span className="q-skeleton-lines" aria-hidden="true">
        {Array.from({ length: lines }, (_, index) => (
          <span key={index} className="q-skeleton q-skeleton-text" />
        ))}
      </span>
    );
  }
  const style = shape === "block" ? { blockSize: `${height * 4}px` } : undefined;
  return <span className={classes("q-skeleton", `q-skeleton-${shape}`)} style={style} aria-hidden="true" />;
}

/** Says "loading" once to screen readers while skeletons are shown. */
export function Loading({ children }: { children: ReactNode }) {
  const t = useT();
  return (
    <div aria-busy="true">
      <span role="status" className="q-visually-hidden">
        {t("kit.state.loading")}
      </span>
      {children}
    </div>
  );
}

interface EmptyStateProps {
  icon?: LucideIcon;
  /** A drawing instead of the icon. */
  picture?: ReactNode;
  title: string;
  children?: ReactNode;
  /** One next step. */
  action?: ReactNode;
  /** 1 when the state is the whole page. */
  level?: 1 | 2;
}

export function EmptyState({ icon: Icon, picture, title, children, action, level = 2 }: EmptyStateProps) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div className="q-state">
      {picture ?? (Icon && <Icon className="q-state-icon" aria-hidden="true" size={32} />)}
      <Heading>{title}</Heading>
      {children && <div className="q-state-text">{children}</div>}
      {action}
    </div>
  );
}

interface ErrorStateProps {
  /** What was thrown: an `ApiError`, a network failure or anything else. */
  error: unknown;
  /** Replaces the general title. */
  title?: string;
  /** Whether anything the person did was lost; default "nothing was lost". */
  lost?: ReactNode;
  onRetry?: () => void;
  /** Another way out beside trying again. */
  action?: ReactNode;
  /** 1 when the state is the whole page. */
  level?: 1 | 2;
}

/** What happened, whether anything was lost, what to do, and the request id for support. */
export function ErrorState({ error, title, lost, onRetry, action, level = 2 }: ErrorStateProps) {
  const Heading = level === 1 ? "h1" : "h2";
  const t = useT();
  const { what, advice, requestId, retryable } = describe(error, t);
  return (
    <div className="q-state" role="alert">
      <CircleAlert className="q-state-icon q-state-icon-error" aria-hidden="true" size={32} />
      <Heading>{title ?? what}</Heading>
      <div className="q-state-text">
        {title !== undefined && <p>{what}</p>}
        <p>{lost ?? t("kit.error.nothing_lost")}</p>
        <p>{advice}</p>
      </div>
      {onRetry && retryable && (
        <Button variant="primary" icon={RotateCw} onClick={onRetry}>
          {t("kit.error.retry")}
        </Button>
      )}
      {action}
      {requestId && (
        <p className="q-request-id">
          {t("kit.error.request_id")} <code>{requestId}</code>
        </p>
      )}
    </div>
  );
}

/** A failed form or action in place: one or two lines above the button. */
export function ErrorNote({ error }: { error: unknown }) {
  const t = useT();
  if (error == null) return null;
  const { what, advice, requestId } = describe(error, t);
  return (
    <div className="q-note q-note-error" role="alert">
      <CircleAlert aria-hidden="true" size={20} />
      <div>
        <p>
          <strong>{what}</strong> {advice}
        </p>
        {requestId && (
          <p className="q-request-id">
            {t("kit.error.request_id")} <code>{requestId}</code>
          </p>
        )}
      </div>
    </div>
  );
}

interface NoteProps {
  tone?: "info" | "success" | "warning";
  icon?: LucideIcon;
  children: ReactNode;
}

/** A calm line of information inside a page. */
export function Note({ tone = "info", icon: Icon, children }: NoteProps) {
  return (
    <div className={classes("q-note", `q-note-${tone}`)}>
      {Icon && <Icon aria-hidden="true" size={20} />}
      <div>{children}</div>
    </div>
  );
}
