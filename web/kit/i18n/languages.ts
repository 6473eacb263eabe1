import { storage } from "../device/storage";

/** The languages that are complete. A new one needs its catalogue in every `messages` folder, which a test checks. */
export const LANGUAGES = [
  { code: "en", name: "English" },
  { code: "de", name: "Deutsch" },
] as const;

/** English written backwards, longer, in brackets and laid out from right to left: shows what a layout assumes. Only `?lang=` leads to it. */
export const PSEUDO_RTL = "ar-XB";

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur"]);

export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language.split("-")[0]!.toLowerCase()) ? "rtl" : "ltr";
}

export function isOffered(language: string): boolean {
  return language === PSEUDO_RTL || LANGUAGES.some((each) => each.code === language);
}

/** The address (`?lang=`, kept for the tab), else the person's choice, else the device, else English. */
export function preferredLanguage(search = location.search, device: readonly string[] = navigator.languages): string {
  const asked = new URLSearchParams(search).get("lang");
  if (asked !== null && isOffered(asked)) {
    storage.tab.set("language", asked);
    return asked;
  }
  for (const kept of [storage.tab.get("language"), storage.device.get("language")]) {
    if (kept !== null && isOffered(kept)) return kept;
  }
  const fitting = device.map((tag) => tag.split("-")[0]!.toLowerCase()).find(isOffered);
  return fitting ?? "en";
}

export function rememberLanguage(language: string): void {
  storage.tab.remove("language");
  storage.device.set("language", language);
}
