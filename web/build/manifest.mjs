import { readFileSync } from "node:fs";
import path from "node:path";

/** The folder of the build in hand. */
export const DIST = process.env.QUINTET_DIST ?? "dist";
/** Where its bundler's manifest is kept: outside of what is served. */
export const MANIFEST = `node_modules/.quintet/manifest-${path.basename(DIST)}.json`;
const manifest = () => JSON.parse(readFileSync(MANIFEST, "utf8"));

/** The chunks a page loads: its entry with all static imports, and with `wanted(key)` the dynamic ones too. */
export function chunksOf(page, wanted = () => false) {
  const all = manifest();
  const seen = new Map();
  const visit = (key) => {
    const chunk = all[key];
    if (chunk === undefined || seen.has(key)) return;
    seen.set(key, chunk);
    chunk.imports?.forEach(visit);
    chunk.dynamicImports?.filter((each) => wanted(each, all[each])).forEach(visit);
  };
  visit(page);
  if (seen.size === 0) throw new Error(`${page} is not in the build`);
  return [...seen.values()];
}

export const filesOf = (chunks) => [...new Set(chunks.flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]))];
