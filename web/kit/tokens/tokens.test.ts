import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const FILES = ["kit/tokens/tokens.css", "kit/tokens/voices.css"];
type Values = Map<string, string>;

/** The declarations of one selector, wherever it stands outside a media query. */
function declarations(css: string, selector: string): Values {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "");
  const values: Values = new Map();
  const found = new RegExp(`(?:^|[\\s}])${selector.replace(/[[\]"=]/g, "\\$&")}\\s*\\{([^}]*)\\}`, "g");
  for (const [, body] of plain.matchAll(found)) {
    for (const [, name, value] of body!.matchAll(/(--[\w-]+):\s*([^;]+);/g)) values.set(name!, value!.trim());
  }
  return values;
}

function resolve(values: Values, name: string, theme: "light" | "dark"): string {
  const value = values.get(name);
  if (value === undefined) throw new Error(`${name} is not declared`);
  const pair = /^light-dark\((.+),\s*([^,]+|hsl\(.+\))\)$/.exec(value);
  const chosen = (pair ? pair[theme === "light" ? 1 : 2]! : value).trim();
  const variable = /^var\((--[\w-]+)\)$/.exec(chosen);
  return variable ? resolve(values, variable[1]!, theme) : chosen;
}

function rgb(color: string): [number, number, number] {
  const hex = /^#([0-9a-f]{6})$/i.exec(color);
  if (hex) return [0, 2, 4].map((at) => parseInt(hex[1]!.slice(at, at + 2), 16)) as [number, number, number];
  const hsl = /^hsl\((\d+) (\d+)% (\d+)%\)$/.exec(color);
  if (!hsl) throw new Error(`${color} is neither #rrggbb nor hsl()`);
  const [h, s, l] = [Number(hsl[1]), Number(hsl[2]) / 100, Number(hsl[3]) / 100] as const;
  const channel = (n: number) => {
    const k = (n + h / 30) % 12;
    return 255 * (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return [channel(0), channel(8), channel(4)];
}

/** Contrast of WCAG 2.2: (L1 + 0.05) / (L2 + 0.05) of the relative luminances. */
function contrast(one: string, other: string): number {
  const [light, dark] = [one, other]
    .map((color) => {
      const [r, g, b] = rgb(color).map((byte) => {
        const part = byte / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const css = FILES.map((file) => readFileSync(file, "utf8")).join("\n");
const common = declarations(css, ":root");
const APPS = ["flirtcraft", "fitnudge", "twotruths", "trutalk", "rebloom", "admin"];
const GROUNDS = ["background", "card", "raised"];

describe.each(["common", ...APPS])("the colours of %s", (app) => {
  const own = app === "common" ? new Map<string, string>() : declarations(css, `[data-app="${app}"]`);
  const values: Values = new Map([...common, ...own]);
  const pairs = [...values.keys()]
    .filter((name) => name.startsWith("--color-") && values.has(`${name}-foreground`))
    .map((name) => [name, `${name}-foreground`] as const);
  const onGrounds = (names: string[]) => names.flatMap((name) => GROUNDS.map((on) => [`--color-${on}`, `--color-${name}`] as const));
  const texts = [
    ...pairs,
    ["--color-background", "--color-foreground"] as const,
    ["--color-muted", "--color-foreground"] as const,
    ...onGrounds(["muted-foreground", "primary", "destructive-text", "success-text", "warning-text"]),
  ];

  it("are declared where the app has a voice of its own", () => {
    expect(app === "common" || own.size > 0).toBe(true);
    expect(pairs.length).toBeGreaterThanOrEqual(9);
  });

  it.each(["light", "dark"] as const)("let text be read in the %s theme (4.5 : 1)", (theme) => {
    const faint = texts
      .map(([ground, text]) => [`${text} on ${ground}`, contrast(resolve(values, ground, theme), resolve(values, text, theme))] as const)
      .filter(([, ratio]) => ratio < 4.5);
    expect(faint).toEqual([]);
  });

  it.each(["light", "dark"] as const)("let controls and focus be seen in the %s theme (3 : 1)", (theme) => {
    const faint = onGrounds(["input", "ring", "primary"])
      .map(([ground, line]) => [`${line} on ${ground}`, contrast(resolve(values, ground, theme), resolve(values, line, theme))] as const)
      .filter(([, ratio]) => ratio < 3);
    expect(faint).toEqual([]);
  });
});

it("computes the contrasts that the standard names", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});
