import { useMemo } from "react";
import { storage } from "@kit/device";
import { useI18n } from "@kit/i18n";
import { ZONES } from "./zones";

const KEY = "rebloom-country";

const zonesOf = ZONES.trim().split("\n").map((line) => line.split(" "));

/** Every country of the table, by its code. */
export const COUNTRIES: readonly string[] = zonesOf.map(([country]) => country!);
const byZone = new Map(zonesOf.flatMap(([country, ...zones]) => zones.map((zone) => [zone, country!] as const)));

/** Where a device most likely is: by its time zone, for many a language is set to another country's; null if nothing says so. */
export function guessed(zone: string, languages: readonly string[]): string | null {
  const byLanguage = languages.map(regionOf).find((region) => region !== null && COUNTRIES.includes(region));
  return byZone.get(zone) ?? byLanguage ?? null;
}

function regionOf(language: string): string | null {
  try {
    return new Intl.Locale(language).region ?? null;
  } catch {
    return null;
  }
}

/** What was last said on this device about where it is, else where it seems to be. */
export function deviceCountry(): string | null {
  const said = storage.device.get(KEY);
  if (said !== null && COUNTRIES.includes(said)) return said;
  return guessed(Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.languages);
}

/** Keeps where somebody says they are, for whoever looks for help before there is an account. */
export const keepCountry = (country: string) => storage.device.set(KEY, country);

/** The countries by their names in the shown language, in its order. */
export function useCountryOptions() {
  const { language } = useI18n();
  return useMemo(() => {
    const names = new Intl.DisplayNames([language, "en"], { type: "region" });
    const { compare } = new Intl.Collator([language, "en"]);
    return COUNTRIES.map((value) => ({ value, label: names.of(value) ?? value })).sort((a, b) => compare(a.label, b.label));
  }, [language]);
}
