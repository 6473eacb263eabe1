// Runs after the bundler: one service worker per app, then .gz and .br beside every text file.
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { chunksOf, DIST, filesOf, MANIFEST } from "./manifest.mjs";

const TEXT = /\.(html|js|css|svg|json|webmanifest|txt)$/;
/** Below this a header costs more than it saves (bytes). */
const SMALLEST = 600;

/** What is loaded only after somebody has agreed to it must not be fetched beforehand for everybody. */
const ON_CONSENT = /faces\/model\.ts$/;

// The bundler's manifest is for the build steps only and leaves what is served.
cpSync(`${DIST}/.vite/manifest.json`, MANIFEST);
rmSync(`${DIST}/.vite`, { recursive: true });

const apps = readdirSync(DIST).filter((name) => existsSync(`${DIST}/${name}/manifest.webmanifest`));
for (const app of apps) writeWorker(app);
for (const file of walk(DIST)) compress(file);

function writeWorker(app) {
  const built = filesOf(chunksOf(`${app}/index.html`, (key) => !ON_CONSENT.test(key)))
    // Fonts beyond Latin are fetched by the page when a text needs them.
    .filter((file) => !/space-grotesk-(vietnamese|latin-ext)/.test(file))
    .map((file) => `/${file}`);
  const texts = readdirSync(`${DIST}/assets`).filter((file) => file.startsWith("texts-kit-") || file.startsWith(`texts-${app}-`));
  // A set: one address twice and a browser refuses to install the worker.
  const all = [`/${app}/`, `/${app}/manifest.webmanifest`, `/${app}/icon.svg`, `/${app}/icon-192.png`, "/theme.js", ...built, ...texts.map((file) => `/assets/${file}`)];
  const files = [...new Set(all)].sort();
  const hash = createHash("sha256").update(JSON.stringify(files));
  for (const file of files) hash.update(readFileSync(path.join(DIST, file.endsWith("/") ? `${file}index.html` : file)));
  const worker = readFileSync("kit/pwa/worker.js", "utf8").replace("/* global APP, VERSION, FILES */\n", "");
  const head = `const APP = ${JSON.stringify(app)};\nconst VERSION = "${hash.digest("hex").slice(0, 12)}";\nconst FILES = ${JSON.stringify(files)};\n`;
  writeFileSync(`${DIST}/${app}/sw.js`, head + worker);
}

function compress(file) {
  const bytes = readFileSync(file);
  if (!TEXT.test(file) || bytes.length < SMALLEST) return;
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
}

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}
