import { storage } from "./storage";

export type Theme = "dark" | "light" | "system";

export function currentTheme(): Theme {
  const kept = storage.device.get("theme");
  return kept === "light" || kept === "system" ? kept : "dark";
}

/** Shows the theme at once and keeps it; theme.js does the same before the first paint of later visits. */
export function setTheme(theme: Theme): void {
  storage.device.set("theme", theme);
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}
