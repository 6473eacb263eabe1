import type { Plugin } from "vite";
import { page } from "../landing/page.ts";
import { TEXTS } from "../landing/texts.ts";

/** Writes the landing page's content into its HTML, in the page's language, and preloads what the first paint of each page needs. */
export function landing(): Plugin[] {
  return [
    {
      name: "quintet-landing",
      transformIndexHtml: {
        order: "pre",
        handler(html) {
          if (!html.includes("<!--landing-->")) return html;
          const texts = TEXTS[/<html lang="de"/.test(html) ? "de" : "en"];
          const head = `<title>${texts.title}</title>\n    <meta name="description" content="${texts.description}" />`;
          // A function as replacement: the texts may hold characters that mean something in a pattern.
          return html.replace("<!--landing-head-->", () => head).replace("<!--landing-->", () => page(texts));
        },
      },
    },
    {
      name: "quintet-preload",
      transformIndexHtml: {
        order: "post",
        handler(_html, { bundle, path }) {
          const files = Object.keys(bundle ?? {});
          const font = files.filter((file) => /space-grotesk-latin-wght.*\.woff2$/.test(file));
          // The first screen waits for these; found only by the script, they would come a round trip later.
          const app = path.split("/")[1]!;
          const texts = files.filter((file) => new RegExp(`texts-(kit|${app})-en-[^/]{8}\\.json$`).test(file));
          const preload = (href: string, as: string, type: string) =>
            ({ tag: "link", attrs: { rel: "preload", as, type, href: `/${href}`, crossorigin: "" }, injectTo: "head" }) as const;
          return [
            ...font.map((file) => preload(file, "font", "font/woff2")),
            ...(path.includes("/index.html") && app !== "index.html" && app !== "de"
              ? texts.map((file) => preload(file, "fetch", "application/json"))
              : []),
          ];
        },
      },
    },
  ];
}
