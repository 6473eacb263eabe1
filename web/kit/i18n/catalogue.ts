import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser/no-parser.js";

/** A text without placeholders stays a string; the build compiles every other one to its ICU tree. */
export type Message = string | MessageFormatElement[];
export type Catalogue = Readonly<Record<string, Message>>;

/** Language → loader, as `import.meta.glob("./messages/*.json", { query: "?icu", import: "default" })` gives it. */
export type CatalogueSource = Readonly<Record<string, () => Promise<unknown>>>;

/** Loads one language out of several sources (kit, then app; the later wins) and falls back to English by key. */
export async function loadCatalogue(sources: readonly CatalogueSource[], language: string): Promise<Catalogue> {
  const parts = await Promise.all(
    sources.map(async (source) => {
      const path = pathFor(source, language) ?? pathFor(source, "en");
      return path === undefined ? {} : ((await source[path]!()) as Catalogue);
    }),
  );
  return Object.assign({}, ...parts) as Catalogue;
}

function pathFor(source: CatalogueSource, language: string): string | undefined {
  return Object.keys(source).find((path) => path.endsWith(`/${language}.json`));
}
