import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser/no-parser.js";

/** A text without placeholders stays a string; the build compiles every other one to its ICU tree. */
export type Message = string | MessageFormatElement[];
export type Catalogue = Readonly<Record<string, Message>>;

/**
 * File → address of its JSON (built) or its texts (development), as
 * `import.meta.glob("./messages/*.json", { query: "?icu", import: "default", eager: true })` gives it.
 */
export type CatalogueSource = Readonly<Record<string, unknown>>;

/** Loads one language out of several sources (kit, then app; the later wins) and falls back to English by key. */
export async function loadCatalogue(sources: readonly CatalogueSource[], language: string): Promise<Catalogue> {
  const parts = await Promise.all(
    sources.map(async (source) => {
      const path = pathFor(source, language) ?? pathFor(source, "en");
      if (path === undefined) return {};
      const found = source[path] as string | Catalogue;
      return typeof found === "string" ? fetchTexts(found) : found;
    }),
  );
  return Object.assign({}, ...parts) as Catalogue;
}

async function fetchTexts(address: string): Promise<Catalogue> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`No texts at ${address}: ${answer.status}`);
  return (await answer.json()) as Catalogue;
}

function pathFor(source: CatalogueSource, language: string): string | undefined {
  return Object.keys(source).find((path) => path.endsWith(`/${language}.json`));
}
