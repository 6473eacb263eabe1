import { storage } from "../device/storage";

/** The languages that are complete. A new one needs its catalogue in every `messages` folder, which a test checks. */
export const LANGUAGES = [
  { code: "en", name: "English" },
  { code: "de", name: "Deutsch" },
] as const;

/** English written backwards, longer, in brackets and laid out from right to left: shows what a layout assumes. Only `?lang=` leads to it, and only on a developer's server. */
export const PSEUDO_RTL = "ar-XB";

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur"]);

export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language.split("-")[0]!.toLowerCase()) ? "rtl" : "ltr";
}

function isTranslated(language: string): boolean {
  return LANGUAGES.some((each) => each.code === language);
}

function isOffered(language: string): boolean {
  return language === PSEUDO_RTL || isTranslated(language);
}

/** The address (`?lang=`, kept for the tab), else the person's choice, else the device, else English. */
export function preferredLanguage(search = location.search, device: readonly string[] = navigator.languages, offered = isOffered): string {
  const asked = new URLSearchParams(search).get("lang");
  if (asked !== null && offered(asked)) {
    storage.tab.set("language", asked);
    return asked;
  }
  for (const kept of [storage.tab.get("language"), storage.device.get("language")]) {
    if (kept !== null && offered(kept)) return kept;
  }
  const fitting = device.map((tag) => tag.split("-")[0]!.toLowerCase()).find(offered);
  return fitting ?? "en";
}

/** The preferred language that this server offers: the pseudo-locale is for developers. */
export async function startingLanguage(): Promise<string> {
  const preferred = preferredLanguage();
  if (preferred !== PSEUDO_RTL || (await isForDevelopers())) return preferred;
  storage.tab.remove("language");
  return preferredLanguage("", navigator.languages, isTranslated);
}

/** Only a server of the dev profile has an inbox for the mails that it does not send. */
async function isForDevelopers(): Promise<boolean> {
  const inbox = new URL("/dev/inbox", location.href);
  return fetch(inbox, { method: "HEAD" }).then(({ ok }) => ok, () => false);
}

export function rememberLanguage(language: string): void {
  storage.tab.remove("language");
  storage.device.set("language", language);
}
