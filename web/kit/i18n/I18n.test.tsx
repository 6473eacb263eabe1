import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { act, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { I18nProvider, startI18n, T, useCatalogue, useI18n } from ".";
import { formatter } from "./format";
import { directionOf, preferredLanguage } from "./languages";

const MORE = import.meta.glob("../screens/messages/*.json", { query: "?icu", import: "default", eager: true });

function Probe() {
  const { t, setLanguage } = useI18n();
  const more = useCatalogue(MORE);
  return (
    <>
      <p data-testid="plural">{t("kit.error.wait", { seconds: 1 })}</p>
      <p data-testid="more">{more && <T id="kit.sign_in.new_here" values={{ link: (parts) => <a href="/r">{parts}</a> }} />}</p>
      <button type="button" onClick={() => void setLanguage("de")}>
        de
      </button>
    </>
  );
}

async function show(language: string) {
  const started = await startI18n([], language);
  await act(async () => render(<I18nProvider started={started}><Probe /></I18nProvider>));
  await screen.findByRole("link");
}

it("speaks with plurals and markup, and changes language with everything loaded so far", async () => {
  await show("en");
  expect(screen.getByTestId("plural")).toHaveTextContent("Try again in 1 second.");
  expect(screen.getByRole("link")).toHaveTextContent("Create an account");
  await act(async () => screen.getByRole("button").click());
  expect(await screen.findByText("Konto anlegen")).toHaveAttribute("href", "/r");
  expect(screen.getByTestId("plural")).toHaveTextContent("Versuche es in 1 Sekunde noch einmal.");
  expect(document.documentElement.lang).toBe("de");
});

it("turns the page around in the pseudo-locale and writes every word backwards, longer and in brackets", async () => {
  await show("ar-XB");
  expect(document.documentElement.dir).toBe("rtl");
  expect(screen.getByTestId("plural").textContent).toMatch(/^\[\u202eTryy\u202c .*1.*\]$/);
  expect(screen.getByRole("link").textContent).toContain("\u202eCreeatee\u202c");
});

it("takes the address before the choice before the device before English", () => {
  localStorage.clear();
  sessionStorage.clear();
  expect(preferredLanguage("", ["fr", "de-AT"])).toBe("de");
  expect(preferredLanguage("", ["fr"])).toBe("en");
  localStorage.setItem("quintet:language", "en");
  expect(preferredLanguage("", ["de"])).toBe("en");
  expect(preferredLanguage("?lang=de", ["en"])).toBe("de");
  expect(preferredLanguage("", ["en"])).toBe("de");
  sessionStorage.clear();
});

async function startedOn(devInbox: number, search: string): Promise<string> {
  const server: Server = createServer((request, response) => {
    response.writeHead(request.method === "HEAD" && request.url === "/dev/inbox" ? devInbox : 500).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  vi.stubGlobal("location", new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${search}`));
  try {
    return (await startI18n([])).language;
  } finally {
    vi.unstubAllGlobals();
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}

it("shows the pseudo-locale only where the server is a developer's, and forgets it elsewhere", async () => {
  localStorage.clear();
  sessionStorage.clear();
  expect(await startedOn(200, "?lang=ar-XB")).toBe("ar-XB");
  expect(await startedOn(200, "")).toBe("ar-XB");
  expect(await startedOn(404, "")).toBe("en");
  expect(await startedOn(200, "")).toBe("en");
  expect(await startedOn(404, "?lang=ar-XB")).toBe("en");
  expect(await startedOn(404, "?lang=de")).toBe("de");
  sessionStorage.clear();
});

it("knows which scripts run from right to left", () => {
  expect(["ar", "he-IL", "en", "de", "ar-XB"].map(directionOf)).toEqual(["rtl", "rtl", "ltr", "ltr", "rtl"]);
});

it("says how long ago in words", () => {
  const { relative } = formatter("en");
  const now = new Date("2026-11-21T12:00:00Z");
  expect(relative("2026-11-21T11:59:50Z", now)).toBe("now");
  expect(relative("2026-11-21T09:00:00Z", now)).toBe("3 hours ago");
  expect(relative("2026-11-22T12:00:00Z", now)).toBe("tomorrow");
});

it("writes times as the device's country does, in the language that is shown", () => {
  const devices = vi.spyOn(navigator, "languages", "get");
  const at = "2026-11-21T14:05:00Z";
  devices.mockReturnValue(["de-DE", "en-GB"]);
  expect(formatter("en", "UTC").time(at)).toBe("14:05");
  expect(formatter("en", "UTC").date(at)).toBe("21 Nov 2026");
  devices.mockReturnValue(["en-US"]);
  expect(formatter("en", "UTC").time(at)).toMatch(/^2:05\sPM$/);
  expect(formatter("de", "UTC").time(at)).toBe("14:05");
  devices.mockRestore();
});
