// Renders each app's icon.svg to the PNG sizes of its manifest. Run by hand after a change; the PNGs are committed.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { launch } from "./chromium.mjs";

const browser = await launch();
for (const app of readdirSync("public").filter((name) => existsSync(`public/${name}/icon.svg`))) {
  const svg = readFileSync(`public/${app}/icon.svg`, "utf8");
  // A maskable icon is cut to any shape: its ground fills the square.
  const square = svg.replace(/ rx="\d+"/, "");
  for (const [file, size, source] of [["icon-192", 192, svg], ["icon-512", 512, svg], ["icon-maskable-512", 512, square]]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`);
    writeFileSync(`public/${app}/${file}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
await browser.close();
