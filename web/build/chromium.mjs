import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** Starts the Chromium that is installed; `QUINTET_CHROMIUM` names another one. */
export function launch() {
  const executablePath = process.env.QUINTET_CHROMIUM ?? PLACES.find(existsSync);
  if (!executablePath) throw new Error("No Chromium found: install it, or name it in QUINTET_CHROMIUM");
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}
