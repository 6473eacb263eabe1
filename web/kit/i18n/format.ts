import { useMemo } from "react";
import { useI18n } from "./I18n";
import { PSEUDO_RTL } from "./languages";

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

/** The shown language as the device's country writes it: a British clock shows 14:05 where an American one shows 2:05 PM. */
const regional = (language: string) => navigator.languages.find((tag) => tag.startsWith(`${language}-`)) ?? language;

export function formatter(language: string, timeZone?: string) {
  const tag = language === PSEUDO_RTL ? "en" : regional(language);
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, timeZone === undefined ? options : { ...options, timeZone });
  return {
    date: (at: string | Date) => date({ dateStyle: "medium" }).format(new Date(at)),
    /** "14 Nov", for axes and short lists. */
    day: (at: string | Date) => date({ day: "numeric", month: "short" }).format(new Date(at)),
    time: (at: string | Date) => date({ timeStyle: "short" }).format(new Date(at)),
    dateTime: (at: string | Date) => date({ dateStyle: "medium", timeStyle: "short" }).format(new Date(at)),
    // Hebrew writes the same digits, with the marks that keep a sign on its side.
    number: (value: number, options?: Intl.NumberFormatOptions) =>
      new Intl.NumberFormat(language === PSEUDO_RTL ? "he" : tag, options).format(value),
    list: (items: string[]) => new Intl.ListFormat(tag, { type: "conjunction" }).format(items),
    /** "3 hours ago", "in 2 days"; under a minute "now". */
    relative: (at: string | Date, now: Date = new Date()) => {
      const seconds = (new Date(at).getTime() - now.getTime()) / 1000;
      const words = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
      const [unit, length] = STEPS.find(([, size]) => Math.abs(seconds) >= size) ?? ["second", 0];
      return length === 0 ? words.format(0, "second") : words.format(Math.trunc(seconds / length), unit);
    },
  };
}

/** Dates, numbers and lists in the shown language; times in the given IANA zone, else the device's. */
export function useFormat(timeZone?: string) {
  const { language } = useI18n();
  return useMemo(() => formatter(language, timeZone), [language, timeZone]);
}
