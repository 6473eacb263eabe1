import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { expect, describe, it } from "vitest";
import { LANGUAGES } from "./languages";

type Texts = Record<string, string>;
const ROOTS = ["kit", "flirtcraft", "fitnudge", "twotruths", "trutalk", "rebloom", "admin"].filter((root) => existsSync(root));
const files = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(path.join(root, entry.name)) : [path.join(root, entry.name)],
  );
const all = ROOTS.flatMap(files);
const folders = [...new Set(all.filter((file) => /\/messages\/[\w-]+\.json$/.test(file)).map((file) => path.dirname(file)))];
const texts = (folder: string, language: string) =>
  JSON.parse(readFileSync(path.join(folder, `${language}.json`), "utf8")) as Texts;

/** Placeholders and tags of a text, sorted; a plural counts its variable once. */
function placeholders(text: string): string[] {
  const found = new Set<string>();
  const walk = (nodes: ReturnType<typeof parse>): void => {
    for (const node of nodes) {
      if (node.type === TYPE.literal || node.type === TYPE.pound) continue;
      found.add(node.type === TYPE.tag ? `<${node.value}>` : node.value);
      if (node.type === TYPE.tag) walk(node.children);
      if (node.type === TYPE.plural || node.type === TYPE.select) Object.values(node.options).forEach(({ value }) => walk(value));
    }
  };
  walk(parse(text));
  return [...found].sort();
}

const sources = all.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file)).map((file) => readFileSync(file, "utf8"));

/** Keys named in the code: whole strings, and templates whose `${…}` stand for any part of a key. */
function named(prefix: RegExp): { whole: Set<string>; patterns: RegExp[] } {
  const whole = new Set<string>();
  const patterns: RegExp[] = [];
  for (const source of sources) {
    for (const [, key] of source.matchAll(/["'`]([a-z_]+(?:\.[\w]+)+)["'`]/g)) if (prefix.test(key!)) whole.add(key!);
    for (const [, template] of source.matchAll(/`([a-z_]+\.[^`\n]*\$\{[^`\n]*)`/g)) {
      const parts = template!.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, "\\$&"));
      patterns.push(new RegExp(`^${parts.join("[\\w.-]+")}$`));
    }
  }
  return { whole, patterns };
}

describe.each(folders)("the texts of %s", (folder) => {
  const english = texts(folder, "en");

  it.each(LANGUAGES.map(({ code }) => code))("are complete in %s, with the same placeholders", (language) => {
    const other = texts(folder, language);
    expect(Object.keys(other).sort()).toEqual(Object.keys(english).sort());
    const differing = Object.keys(english).filter(
      (key) => JSON.stringify(placeholders(other[key]!)) !== JSON.stringify(placeholders(english[key]!)),
    );
    expect(differing).toEqual([]);
  });

  it("are all used", () => {
    const { whole, patterns } = named(/./);
    const unused = Object.keys(english).filter((key) => !whole.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });

  it("begin with kit. in the kit and nowhere else", () => {
    const kit = folder.startsWith("kit");
    expect(Object.keys(english).filter((key) => key.startsWith("kit.") !== kit)).toEqual([]);
  });
});

it("are there for every key that is asked for", () => {
  const known = new Set(folders.flatMap((folder) => Object.keys(texts(folder, "en"))));
  const asked = new Set<string>();
  for (const source of sources) {
    for (const [, key] of source.matchAll(/\bt\(\s*["']([^"']+)["']/g)) asked.add(key!);
    for (const [, one, other] of source.matchAll(/\bt\([^"'`()]*\?\s*["']([^"']+)["']\s*:\s*["']([^"']+)["']/g)) asked.add(one!).add(other!);
    for (const [, key] of source.matchAll(/<T\s[^>]*?id="([^"]+)"/g)) asked.add(key!);
    for (const [, key] of source.matchAll(/["'](kit\.[\w.]+)["']/g)) asked.add(key!);
  }
  expect(asked.size).toBeGreaterThan(40);
  expect([...asked].filter((key) => !known.has(key))).toEqual([]);
});
