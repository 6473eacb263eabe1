import { useEffect } from "react";

/**
 * Keeps the input above the keyboard where the browser does not shrink the page for it (Safari on iOS):
 * the visible part of the window becomes the height of the chat.
 */
export function useVisibleHeight(): void {
  useEffect(() => {
    const view = window.visualViewport;
    if (!view) return;
    const root = document.documentElement;
    const fit = () => {
      const hidden = window.innerHeight - view.height;
      if (hidden > 1 && view.scale === 1) {
        root.style.setProperty("--q-visible", `${view.height}px`);
        scrollTo(0, 0);
      } else root.style.removeProperty("--q-visible");
    };
    fit();
    view.addEventListener("resize", fit);
    return () => {
      view.removeEventListener("resize", fit);
      root.style.removeProperty("--q-visible");
    };
  }, []);
}
