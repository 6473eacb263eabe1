import type { Plugin } from "vite";
import { page } from "../landing/page.ts";
import { TEXTS } from "../landing/texts.ts";

/** Writes the landing page's content into its HTML, in the page's language, and preloads the font of every page. */
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
      name: "quintet-font-preload",
      transformIndexHtml: {
        order: "post",
        handler(_html, { bundle }) {
          const font = Object.keys(bundle ?? {}).find((file) => /space-grotesk-latin-wght.*\.woff2$/.test(file));
          if (font === undefined) return [];
          const attrs = { rel: "preload", as: "font", type: "font/woff2", href: `/${font}`, crossorigin: "" };
          return [{ tag: "link", attrs, injectTo: "head" }];
        },
      },
    },
  ];
}
