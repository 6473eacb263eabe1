// Weighs what a browser must load before an app's first screen stands, and fails above the limit.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { chunksOf, DIST } from "./manifest.mjs";

const LIMIT = 110 * 1024;
/** The screen a stranger sees first; it is a chunk of its own and counts. */
const FIRST = { flirtcraft: "flirtcraft/onboarding/Welcome.tsx", rebloom: "rebloom/onboarding/Welcome.tsx", twotruths: "twotruths/feed/Feed.tsx" };

let failed = false;
for (const app of Object.keys(FIRST)) {
  const chunks = chunksOf(`${app}/index.html`, (key) => key === FIRST[app]);
  let sum = 0;
  for (const { file } of chunks.filter(({ file }) => file.endsWith(".js"))) {
    const bytes = gzipSync(readFileSync(`${DIST}/${file}`), { level: 9 }).length;
    sum += bytes;
    console.log(`${(bytes / 1024).toFixed(1).padStart(7)} KB  ${file}`);
  }
  sum += gzipSync(readFileSync(`${DIST}/theme.js`), { level: 9 }).length;
  failed ||= sum > LIMIT;
  console.log(`${(sum / 1024).toFixed(1).padStart(7)} KB  ${app}, first load, gzip (limit ${LIMIT / 1024})`);
}
process.exit(failed ? 1 : 0);
