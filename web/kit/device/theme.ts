import { useSyncExternalStore } from "react";
import { currentTheme, setTheme, type Theme } from "./theme-value";

export type { Theme } from "./theme-value";

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function choose(theme: Theme): void {
  setTheme(theme);
  for (const listener of listeners) listener();
}

export function useTheme() {
  return { theme: useSyncExternalStore(subscribe, currentTheme), setTheme: choose };
}
