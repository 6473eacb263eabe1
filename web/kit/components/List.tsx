import "./list.css";
import { ChevronRight, type LucideIcon } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { Link } from "react-router";
import { classes } from "./classes";

/** Rows in one frame, each an `li`: with the class `q-list-item`, or around a `ListLink`. */
export function List({ ordered = false, ...rest }: ComponentProps<"ul"> & ComponentProps<"ol"> & { ordered?: boolean }) {
  const Rows = ordered ? "ol" : "ul";
  return <Rows role="list" className="q-list" {...rest} />;
}

interface ListLinkProps extends ComponentProps<typeof Link> {
  /** Says at its end that it leads on; not where names or figures stand there. */
  arrow?: boolean;
}

/** A row that is a link as a whole. */
export function ListLink({ arrow = true, className, children, ...rest }: ListLinkProps) {
  return (
    <Link {...rest} className={classes("q-list-item", className)}>
      {children}
      {arrow && <ChevronRight className="q-directional" aria-hidden="true" size={18} />}
    </Link>
  );
}

/** The places somebody can go to from here, each a `Way`; the label names them for screen readers. */
export function Ways({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="q-list" aria-label={label}>
      {children}
    </nav>
  );
}

/** A row that leads somewhere. */
export function Way({ to, icon: Icon, text }: { to: string; icon: LucideIcon; text: string }) {
  return (
    <ListLink to={to}>
      <Icon aria-hidden="true" size={20} />
      <span className="q-list-text">{text}</span>
    </ListLink>
  );
}
