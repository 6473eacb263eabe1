// Builds the clients and the gallery, takes pictures in both themes, two widths and from right to left,
// and runs axe on each page. `npm run look [-- FOLDER]`; exits 1 on findings or on anything the policy blocks.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { launch } from "./chromium.mjs";
import { serve } from "./serve.mjs";

const OUT = process.argv[2] ?? "node_modules/.quintet/pictures";
const BUILD = "node_modules/.quintet/look";
const PAGES = { landing: "/", "landing-de": "/de/", "sign-in": "/flirtcraft/sign-in", register: "/flirtcraft/register", recover: "/flirtcraft/recover", guest: "/flirtcraft/guest", "not-found": "/flirtcraft/nowhere", gallery: "/gallery/" };
const ONLY = process.env.ONLY?.split(",");

execFileSync("npx", ["vite", "build", "--outDir", BUILD, "--emptyOutDir", "--logLevel", "warn"], { env: { ...process.env, QUINTET_GALLERY: "1" }, stdio: ["ignore", "ignore", "inherit"] });
execFileSync("node", ["build/finish.mjs"], { env: { ...process.env, QUINTET_DIST: BUILD }, stdio: ["ignore", "ignore", "inherit"] });
mkdirSync(OUT, { recursive: true });
const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const { address, close } = await serve(BUILD);
const browser = await launch();
let findings = 0;

for (const [name, path] of Object.entries(PAGES).filter(([each]) => !ONLY || ONLY.includes(each))) {
  for (const width of [390, 1280]) {
    for (const [look, query] of [["dark", ""], ["light", ""], ["rtl", "?lang=ar-XB"]]) {
      if (look === "rtl" && path.length < 5) continue;
      const context = await browser.newContext({ viewport: { width, height: 844 }, reducedMotion: "reduce", serviceWorkers: "block", locale: "en-GB", bypassCSP: false });
      await context.addInitScript((theme) => localStorage.setItem("quintet:theme", theme), look === "light" ? "light" : "dark");
      const page = await context.newPage();
      const faults = [];
      page.on("console", (line) => line.type() === "error" && !/401|sw.js/.test(line.text()) && !/gallery/.test(line.location().url) && faults.push(line.text()));
      page.on("pageerror", (fault) => faults.push(String(fault)));
      await page.goto(address + path + query, { waitUntil: "networkidle" });
      await page.waitForSelector("h1, h2");
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: `${OUT}/${name}-${width}-${look}.png`, fullPage: true });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (wide) faults.push("scrolls sideways");
      // Evaluated by the debugger, which the policy does not concern.
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
      for (const { id, nodes } of violations) faults.push(`axe ${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ")}`);
      for (const fault of new Set(faults)) console.log(`${name} ${width} ${look}: ${fault}`);
      findings += faults.length;
      await context.close();
    }
  }
}
findings += await offline("/flirtcraft/", "/flirtcraft/sign-in");
await browser.close();
close();
console.log(`${findings} findings; pictures in ${OUT}`);
process.exit(findings > 0 ? 1 : 0);

/** One visit, then no network: another page of the app must still stand. */
async function offline(first, later) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  try {
    await page.goto(address + first);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);
    await page.goto(address + later);
    await page.waitForSelector("h1");
    await page.waitForSelector(".q-offline:not(.q-visually-hidden)");
    await page.screenshot({ path: `${OUT}/offline-390.png` });
    return 0;
  } catch (fault) {
    console.log(`offline: ${fault}`);
    return 1;
  } finally {
    await context.close();
  }
}
