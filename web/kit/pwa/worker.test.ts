import { readFileSync } from "node:fs";
import vm from "node:vm";
import { expect, it } from "vitest";

const ORIGIN = "https://quintet.example";

interface Tab {
  url: string;
  /** Led by this app's worker; a page of another app refuses. */
  ours?: boolean;
}

/** The worker as the build writes it, among these tabs; answers what a tap on a notification does. */
async function tapped(link: string | undefined, tabs: Tab[]): Promise<string[]> {
  const done: string[] = [];
  const windows = tabs.map(({ url, ours = true }) => ({
    url: ORIGIN + url,
    async focus() {
      done.push(`focus ${url}`);
      return this;
    },
    async navigate(to: string) {
      if (!ours) throw new TypeError("not this worker's page");
      done.push(`navigate ${to}`);
    },
  }));
  const listeners: Record<string, (event: unknown) => void> = {};
  const self = {
    location: { origin: ORIGIN },
    addEventListener: (name: string, listener: (event: unknown) => void) => (listeners[name] = listener),
    clients: { matchAll: async () => windows, openWindow: async (to: string) => void done.push(`open ${to}`) },
  };
  const source = readFileSync("kit/pwa/worker.js", "utf8");
  vm.runInNewContext(source, { APP: "flirtcraft", VERSION: "1", FILES: [], self, URL, Set });
  const waits: Promise<unknown>[] = [];
  listeners["notificationclick"]!({
    notification: { data: link === undefined ? undefined : { link }, close: () => done.push("close") },
    waitUntil: (wait: Promise<unknown>) => waits.push(wait),
  });
  await Promise.all(waits);
  return done;
}

it("opens the notice's page when no tab of the app is open", async () => {
  expect(await tapped("/flirtcraft/achievements", [{ url: "/rebloom/" }])).toEqual(["close", `open ${ORIGIN}/flirtcraft/achievements`]);
});

it("brings the tab that shows the page already to the front, and leaves it alone", async () => {
  expect(await tapped("/flirtcraft/achievements", [{ url: "/flirtcraft/" }, { url: "/flirtcraft/achievements" }])).toEqual(["close", "focus /flirtcraft/achievements"]);
});

it("leads an open tab of the app to the page", async () => {
  expect(await tapped("/flirtcraft/achievements", [{ url: "/flirtcraft/" }])).toEqual(["close", "focus /flirtcraft/", `navigate ${ORIGIN}/flirtcraft/achievements`]);
});

it("opens another app's page beside a tab that it may not lead", async () => {
  expect(await tapped("/rebloom/mood", [{ url: "/rebloom/", ours: false }])).toEqual(["close", "focus /rebloom/", `open ${ORIGIN}/rebloom/mood`]);
});

it("opens the app itself without a link, and nothing outside the server", async () => {
  expect(await tapped(undefined, [])).toEqual(["close", `open ${ORIGIN}/flirtcraft/`]);
  expect(await tapped("https://evil.example/", [])).toEqual(["close"]);
});
