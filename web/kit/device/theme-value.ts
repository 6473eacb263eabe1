import { storage } from "./storage";

export type Theme = "dark" | "light" | "system";

/** What the person chose; "system" until they do. */
export function currentTheme(): Theme {
  const kept = storage.device.get("theme");
  return kept === "light" || kept === "dark" ? kept : "system";
}

/** What is to be seen: the choice, else what the device wishes, else dark. */
export function shownTheme(theme: Theme = currentTheme()): "dark" | "light" {
  if (theme !== "system") return theme;
  return matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark";
}

/** Shows the theme at once and keeps it; theme.js does the same before the first paint of later visits. */
export function setTheme(theme: Theme): void {
  if (theme === "system") storage.device.remove("theme");
  else storage.device.set("theme", theme);
  const shown = shownTheme(theme);
  document.documentElement.dataset["theme"] = shown;
  // The browser's own bar around an installed app: the background's colour of tokens.css.
  document
    .querySelector("meta[name=theme-color]")
    ?.setAttribute("content", shown === "light" ? "#ffffff" : "#0f172a");
}
