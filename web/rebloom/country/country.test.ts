import { afterEach, expect, it } from "vitest";
import { COUNTRIES, deviceCountry, guessed, keepCountry } from "./country";

afterEach(() => localStorage.clear());

it("knows the country of every place whose time zone a browser can report", () => {
  const places = Intl.supportedValuesOf("timeZone").filter((zone) => /^(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//.test(zone));
  expect(places.length).toBeGreaterThan(380);
  expect(places.filter((zone) => guessed(zone, []) === null)).toEqual([]);
});

it("trusts the time zone more than the language, for many set their device to English", () => {
  expect(guessed("Asia/Calcutta", ["en-US"])).toBe("IN");
  expect(guessed("Europe/Vienna", ["en-US", "de-DE"])).toBe("AT");
});

it("falls back to the language where the zone names no place, and says nothing when neither does", () => {
  expect(guessed("UTC", ["xx", "en", "pt-BR"])).toBe("BR");
  expect(guessed("UTC", ["en", "es-419", "not a language"])).toBeNull();
});

it("keeps what the person says above what it guesses", () => {
  keepCountry("NZ");
  expect(deviceCountry()).toBe("NZ");
});

it("names each country once", () => {
  expect(new Set(COUNTRIES).size).toBe(COUNTRIES.length);
  expect(COUNTRIES.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
});
