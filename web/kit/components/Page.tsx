import "./page.css";
import { ArrowLeft } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "react-router";
import { useT } from "../i18n";
import { classes } from "./classes";

interface AppBarProps {
  /** The page's name; it is the `h1`, and the document's title together with the app's name. */
  title: string;
  /** Where "back" leads; without it no arrow is shown. */
  back?: string;
  /** Badge or line beside or under the title. */
  note?: ReactNode;
  /** At most two icon buttons. */
  actions?: ReactNode;
}

export function AppBar({ title, back, note, actions }: AppBarProps) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const app = document.documentElement.dataset["appName"];
    document.title = app && app !== title ? `${title} · ${app}` : title;
    // A change of page moves the focus to its heading, as a full page load would.
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <header className="q-app-bar">
      {back !== undefined && (
        <Link to={back} className="q-icon-button q-button-ghost" aria-label={t("kit.page.back")}>
          <ArrowLeft className="q-directional" aria-hidden="true" size={22} />
        </Link>
      )}
      <div className="q-app-bar-title">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {note}
      </div>
      {actions && <div className="q-app-bar-actions">{actions}</div>}
    </header>
  );
}

interface PageProps extends Partial<AppBarProps> {
  children: ReactNode;
  /** Actions within reach of the thumb, kept at the bottom above the tab bar. */
  footer?: ReactNode;
  /** `column` is a phone's width (default), `reading` for text, `wide` for grids and charts. */
  width?: "column" | "reading" | "wide";
  /** A second pane from 900 px on (a list beside the conversation); below that it is not shown. */
  aside?: ReactNode;
  /** Fills exactly the height of the window (chat); the page's own content scrolls. */
  fill?: boolean;
  className?: string;
}

/** One screen: bar, content in one column, optional footer and second pane. */
export function Page({ title, back, note, actions, children, footer, width = "column", aside, fill, className }: PageProps) {
  return (
    <div className={classes("q-page", `q-page-${width}`, aside != null && "q-page-split", fill && "q-page-fill")}>
      {aside != null && <aside className="q-page-aside">{aside}</aside>}
      <div className="q-page-main">
        {title !== undefined && <AppBar {...{ title, back, note, actions }} />}
        <main id="main" className={classes("q-page-content", className)} tabIndex={-1}>
          {children}
        </main>
        {footer && <footer className="q-page-footer">{footer}</footer>}
      </div>
    </div>
  );
}

type Gap = "xs" | "sm" | "snug" | "md" | "lg" | "xl" | "2xl";

interface FlowProps {
  gap?: Gap;
  className?: string;
  children: ReactNode;
}

/** Things below each other with an even distance. */
export function Stack({ gap = "md", className, children }: FlowProps) {
  return <div className={classes("q-stack", `q-gap-${gap}`, className)}>{children}</div>;
}

/** Things beside each other that wrap when there is no room; `spread` pushes the ends apart. */
export function Row({ gap = "sm", spread = false, className, children }: FlowProps & { spread?: boolean }) {
  return <div className={classes("q-row", `q-gap-${gap}`, spread && "q-row-spread", className)}>{children}</div>;
}
