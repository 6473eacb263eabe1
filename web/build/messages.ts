import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";

const PREFIX = "\0icu:";

/** Compiles one catalogue: texts with placeholders, markup or quotes become their ICU tree, the rest stay strings. */
export function compile(file: string): Record<string, unknown> {
  const texts = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => {
      if (!/[{}<']/.test(text)) return [key, text];
      try {
        return [key, parse(text, { captureLocation: false })];
      } catch (fault) {
        throw new Error(`${file}: "${key}" is not a valid ICU message: ${(fault as Error).message}`);
      }
    }),
  );
}

/**
 * Serves `…/messages/en.json?icu` compiled, so that the browser needs no parser (6 KB less): in a build the
 * address of a JSON file, which a browser reads faster than script; in development and tests the texts themselves.
 */
export function messages(): Plugin {
  let building = false;
  return {
    name: "quintet-messages",
    enforce: "pre",
    configResolved(config) {
      building = config.command === "build";
    },
    resolveId(source, importer) {
      if (!source.endsWith(".json?icu") || importer === undefined) return null;
      const file = source.slice(0, -"?icu".length);
      const folder = path.dirname(importer);
      const absolute = file.startsWith("/") ? path.join(process.cwd(), file) : path.resolve(folder, file);
      // Relative, so that no path of the building machine stands in what is built.
      return PREFIX + path.relative(process.cwd(), absolute).replace(/\.json$/, "");
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const file = path.resolve(`${id.slice(PREFIX.length)}.json`);
      this.addWatchFile(file);
      const source = JSON.stringify(compile(file));
      if (!building) return `export default ${source};`;
      const [app, language] = [path.relative(process.cwd(), file).split("/messages/")[0]!, path.basename(file)];
      const reference = this.emitFile({ type: "asset", name: `texts-${app.replaceAll("/", "-")}-${language}`, source });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
  };
}
