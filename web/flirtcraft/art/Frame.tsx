import "./art.css";
import type { ReactNode } from "react";

/** What a drawing stands in: cut to whatever shape it is given, silent to screen readers. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <svg className="f-scene" viewBox="0 0 320 220" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      {children}
    </svg>
  );
}
