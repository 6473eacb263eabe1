import { MARKS } from "./art.ts";
import type { Texts, Tile } from "./texts.ts";

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (char) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[char]!);

const mark = (app: string) => `<svg class="mark" viewBox="0 0 100 100" aria-hidden="true">${MARKS[app]!.replace(/\n\s*/g, "")}</svg>`;

function tile(each: Tile, texts: Texts): string {
  const body = `
    ${mark(each.app)}
    <div class="tile-text">
      <h3>${escape(each.name)}</h3>
      <p class="tile-line">${escape(each.line)}</p>
      <p>${escape(each.text)}</p>
    </div>
    <p class="tile-foot">${
      each.live
        ? `<span class="open">${escape(texts.open)} <span class="arrow" aria-hidden="true">→</span></span>
           <span class="mode" data-mode="${each.app}" hidden><span class="q-visually-hidden">${escape(texts.mode)}: </span><span data-mode-name data-offline="${escape(texts.offline)}"></span></span>`
        : `<span class="soon">${escape(texts.coming)}</span>`
    }</p>`;
  return each.live
    ? `<li data-app="${each.app}" class="tile tile-live"><a href="/${each.app}/">${body}</a></li>`
    : `<li data-app="${each.app}" class="tile"><div>${body}</div></li>`;
}

/** The landing page as static HTML: everything is there before, and without, any script. */
export function page(texts: Texts): string {
  return `
  <a class="q-skip" href="#main">${escape(texts.skip)}</a>
  <header class="top">
    <a class="brand" href="${texts.language === "de" ? "/de/" : "/"}">
      <svg viewBox="0 0 100 100" aria-hidden="true"><use href="#quintet"/></svg>Quintet
    </a>
    <nav>
      <a href="${texts.other.href}" hreflang="${texts.other.language}" lang="${texts.other.language}">${texts.other.label}</a>
      <button type="button" data-theme-switch aria-label="${escape(texts.theme)}" title="${escape(texts.theme)}" hidden>
        <svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="8.500"/><path d="M12 3.500a8.500 8.500 0 0 1 0 17Z"/></svg>
      </button>
    </nav>
  </header>
  <svg class="symbols" aria-hidden="true"><symbol id="quintet" viewBox="0 0 100 100">
    <circle class="q1" cx="50" cy="24" r="17"/><circle class="q2" cx="75" cy="42" r="17"/><circle class="q3" cx="65.500" cy="71" r="17"/><circle class="q4" cx="34.500" cy="71" r="17"/><circle class="q5" cx="25" cy="42" r="17"/>
  </symbol></svg>
  <main id="main">
    <section class="hero">
      <h1>${escape(texts.headline)}</h1>
      <p>${escape(texts.lead)}</p>
      <p class="cta"><a class="start" href="/flirtcraft/" data-app="flirtcraft">${escape(texts.start)}</a><span>${escape(texts.guest)}</span></p>
    </section>
    <section aria-labelledby="apps">
      <h2 id="apps">${escape(texts.apps)}</h2>
      <ul class="tiles" role="list">${texts.tiles.map((each) => tile(each, texts)).join("")}</ul>
    </section>
    <section class="promises" aria-labelledby="promises">
      <h2 id="promises">${escape(texts.promisesTitle)}</h2>
      <dl>${texts.promises.map(({ title, text }) => `<div><dt>${escape(title)}</dt><dd>${escape(text)}</dd></div>`).join("")}</dl>
    </section>
  </main>
  <footer class="end"><p>${escape(texts.footer)}</p></footer>`;
}
