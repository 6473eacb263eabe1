import { existsSync } from "node:fs";
import path from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { messages } from "./build/messages.ts";
import { landing } from "./build/landing.ts";
import { layers } from "./build/layers.ts";

const at = (file: string) => path.resolve(import.meta.dirname, file);

/** Every client with its own page; the landing page is the index of the whole. */
/** With QUINTET_GALLERY the page that shows every component is built too ("npm run look"). */
const APPS = ["flirtcraft", "rebloom", "twotruths", ...(process.env["QUINTET_GALLERY"] ? ["gallery"] : [])].filter((app) => existsSync(at(`${app}/index.html`)));

export default defineConfig({
  plugins: [messages(), layers(), landing(), react()],
  resolve: {
    alias: [
      { find: /^@kit\//, replacement: `${at("kit")}/` },
      // Catalogues are compiled at build time: the parser of ICU texts never reaches a browser. Tests read texts themselves.
      ...(process.env["VITEST"]
        ? []
        : [
            { find: /^@formatjs\/icu-messageformat-parser$/, replacement: "@formatjs/icu-messageformat-parser/no-parser.js" },
            // Its package.json names the development build for every bundler; the other one is the same without the warnings.
            { find: /^react-router$/, replacement: at("node_modules/react-router/dist/production/index.mjs") },
          ]),
    ],
  },
  server: {
    port: 5173,
    proxy: { "/api": { target: "http://127.0.0.1:8080", ws: true }, "/dev": "http://127.0.0.1:8080" },
  },
  build: {
    target: ["chrome123", "firefox124", "safari17.5"],
    manifest: true,
    // Every browser of the target preloads modules by itself.
    modulePreload: { polyfill: false },
    // The content security policy allows no data: addresses for scripts and styles.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // One piece compresses better than twenty; the front page needs only the device's part.
          groups: [
            { name: "device", test: /[\\/]kit[\\/]device[\\/]/, priority: 2 },
            { name: "kit", test: /[\\/]kit[\\/](?:components[\\/](?:Button|Page|States|classes)|session|api|i18n|realtime|cache|app)[\\/.]/, minShareCount: 2 },
          ],
        },
      },
      input: { landing: at("index.html"), "landing-de": at("de/index.html"), ...Object.fromEntries(APPS.map((app) => [app, at(`${app}/index.html`)])) },
    },
  },
  test: {
    environment: "jsdom",
    setupFiles: ["kit/test/setup.ts"],
    include: ["**/*.test.{ts,tsx}"],
    exclude: ["node_modules/**", "dist/**"],
    server: { deps: { inline: ["intl-messageformat"] } },
  },
});
