import { IntlMessageFormat } from "intl-messageformat";
import {
  createContext,
  Fragment,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import { type Catalogue, type CatalogueSource, loadCatalogue } from "./catalogue";
import { directionOf, PSEUDO_RTL, rememberLanguage, startingLanguage } from "./languages";

export type Value = string | number | bigint | boolean | Date | null | undefined;
/** `t(key, { name })`: the text in the person's language; an unknown key answers itself. */
export type Translate = (key: string, values?: Record<string, Value>) => string;
type Rich = Value | ((parts: ReactNode[]) => ReactNode) | ReactNode;

interface I18n {
  /** BCP 47 tag of the shown language. */
  language: string;
  direction: "ltr" | "rtl";
  t: Translate;
  rich: (key: string, values: Record<string, Rich>) => ReactNode;
  /** Loads the language, shows it, and keeps it on this device. */
  setLanguage: (language: string) => Promise<void>;
  /** Loads further texts; `has` says whether they are there in the shown language. */
  extend: (source: CatalogueSource) => Promise<void>;
  has: (source: CatalogueSource) => boolean;
}

const Context = createContext<I18n | null>(null);

const KIT: CatalogueSource = import.meta.glob("../messages/*.json", { query: "?icu", import: "default", eager: true });

async function load(sources: readonly CatalogueSource[], language: string): Promise<Catalogue> {
  if (language !== PSEUDO_RTL) return loadCatalogue(sources, language);
  const { mirrored } = await import("./pseudo");
  return mirrored(await loadCatalogue(sources, "en"));
}

/** Loads the texts before the first paint, so that no key and no wrong language ever flashes. */
export async function startI18n(
  sources: readonly CatalogueSource[],
  asked?: string,
): Promise<{ language: string; catalogue: Catalogue; sources: readonly CatalogueSource[] }> {
  const all = [KIT, ...sources];
  const language = asked ?? (await startingLanguage());
  return { language, catalogue: await load(all, language), sources: all };
}

export type StartedI18n = Awaited<ReturnType<typeof startI18n>>;

export function I18nProvider({ started, children }: { started: StartedI18n; children: ReactNode }) {
  const [{ language, catalogue, sources }, show] = useState(started);
  const direction = directionOf(language);

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);

  const setLanguage = useCallback(
    async (next: string) => {
      const loaded = await load(sources, next);
      rememberLanguage(next);
      show({ language: next, catalogue: loaded, sources });
    },
    [sources],
  );

  const extend = useCallback(
    async (source: CatalogueSource) => {
      const more = await load([source], language);
      show((now) =>
        now.language !== language || now.sources.includes(source)
          ? now
          : { ...now, catalogue: { ...now.catalogue, ...more }, sources: [...now.sources, source] },
      );
    },
    [language],
  );

  const value = useMemo<I18n>(() => {
    const formats = new Map<string, IntlMessageFormat>();
    const format = (key: string, values: Record<string, unknown>): unknown => {
      const message = catalogue[key];
      if (message === undefined) return key;
      if (typeof message === "string") return message;
      let ready = formats.get(key);
      if (ready === undefined) {
        // The pseudo-locale has no plural rules of its own: it speaks English backwards.
        ready = new IntlMessageFormat(message, language === PSEUDO_RTL ? "en" : language);
        formats.set(key, ready);
      }
      return ready.format(values as never);
    };
    return {
      language,
      direction,
      t: (key, values = {}) => String(format(key, values)),
      rich: (key, values) => {
        const parts = format(key, values);
        return Array.isArray(parts)
          ? parts.map((part: ReactNode, index) => <Fragment key={index}>{part}</Fragment>)
          : (parts as ReactNode);
      },
      setLanguage,
      extend,
      has: (source) => sources.includes(source),
    };
  }, [catalogue, direction, extend, language, setLanguage, sources]);

  return <Context value={value}>{children}</Context>;
}

export function useI18n(): I18n {
  const i18n = useContext(Context);
  if (i18n === null) throw new Error("useI18n outside I18nProvider");
  return i18n;
}

export function useT(): Translate {
  return useI18n().t;
}

/** Texts that only some screens need: true once they are loaded. Keeps them out of the first load. */
export function useCatalogue(source: CatalogueSource): boolean {
  const { extend, has } = useI18n();
  const ready = has(source);
  useEffect(() => {
    if (!ready) void extend(source);
  }, [extend, ready, source]);
  return ready;
}

/** A text with markup: `<T id={key} values={{ link: (parts) => <a href="…">{parts}</a> }} />`. */
export function T({ id, values = {} }: { id: string; values?: Record<string, Rich> }) {
  return useI18n().rich(id, values);
}
