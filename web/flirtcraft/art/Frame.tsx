import "./art.css";
import type { ReactNode } from "react";

/** The sheet a place is drawn on; it fills whatever stands around it. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <svg className="f-scene" viewBox="0 0 320 220" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      {children}
    </svg>
  );
}
