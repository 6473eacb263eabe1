import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { PushDevice } from "../pwa/push";
import { renewPushes } from "../pwa/push";
import { show } from "../test/render";
import { useCatalogue } from "../i18n";
import { PushDevices } from "./PushDevices";

const TEXTS = import.meta.glob("./messages/*.json", { query: "?icu", import: "default", eager: true });
const KEY = "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
const OTHER_KEY = `BC${KEY.slice(2)}`;
const user = userEvent.setup();
let devices: PushDevice[];
let key: string | null;
let calls: string[];
/** The browser: what it says to the question, and its subscription. */
let permission: NotificationPermission;
let answer: NotificationPermission;
let asked: number;
let subscription: { endpoint: string; key: string } | null;

const device = (id: string, current: boolean): PushDevice => ({ id, kind: "webpush", app: "rebloom", label: "Firefox, Linux", current, created_at: "2026-11-01T10:00:00Z", last_push_at: null });
const decoded = (text: string) => Uint8Array.from(Buffer.from(text, "base64url")).buffer;

const server = createServer((request, response) => {
  let body = "";
  request.on("data", (part: Buffer) => (body += part.toString()));
  request.on("end", () => {
    const call = `${request.method} ${request.url!.replace("/api/v1/notifications", "")}`;
    calls.push(call);
    let data: unknown = null;
    if (call === "GET /push-key") data = { public_key: key };
    if (call === "GET /devices") data = devices;
    if (call === "POST /devices") {
      expect(JSON.parse(body)).toMatchObject({ kind: "webpush", app: "rebloom", keys: { auth: "a" } });
      devices = [...devices.filter((each) => !each.current), device("new", true)];
      data = devices.at(-1);
    }
    if (call.startsWith("DELETE")) devices = devices.filter((each) => !call.endsWith(each.id));
    response.writeHead(call.startsWith("DELETE") ? 204 : 200, { "Content-Type": "application/json" });
    response.end(call.startsWith("DELETE") ? undefined : JSON.stringify({ success: true, data }));
  });
});

const subscribed = () =>
  subscription && {
    endpoint: subscription.endpoint,
    options: { applicationServerKey: decoded(subscription.key) },
    toJSON: () => ({ endpoint: subscription!.endpoint, keys: { p256dh: "p", auth: "a" } }),
    unsubscribe: async () => ((subscription = null), true),
  };

beforeEach(async () => {
  [devices, key, calls, asked, permission, answer, subscription] = [[], KEY, [], 0, "default", "granted", null];
  localStorage.clear();
  document.cookie = "quintet_csrf=token";
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  vi.stubGlobal("location", new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/rebloom/account/notifications`));
  vi.stubGlobal("PushManager", class {});
  vi.stubGlobal("Notification", {
    get permission() {
      return permission;
    },
    requestPermission: async () => (asked++, (permission = answer)),
  });
  const pushManager = {
    getSubscription: async () => subscribed(),
    subscribe: async ({ applicationServerKey }: { applicationServerKey: Uint8Array }) => {
      subscription = { endpoint: `https://push.example/${calls.length}`, key: Buffer.from(applicationServerKey).toString("base64url") };
      return subscribed();
    },
  };
  Object.defineProperty(navigator, "serviceWorker", { configurable: true, value: { ready: Promise.resolve({ pushManager }) } });
});

afterEach(async () => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, "serviceWorker");
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

function Shown() {
  return useCatalogue(TEXTS) ? <PushDevices /> : null;
}

it("asks for permission only after a tap, then rings, and stops at the next tap", async () => {
  await show(<Shown />);
  const ringing = await screen.findByRole("switch", { name: "Ring on this device" });
  expect(ringing).not.toBeChecked();
  expect(asked).toBe(0);
  await user.click(ringing);
  await waitFor(() => expect(screen.getByRole("switch")).toBeChecked());
  expect(asked).toBe(1);
  expect(subscription!.key).toBe(KEY);
  await user.click(screen.getByRole("switch"));
  await waitFor(() => expect(screen.getByRole("switch")).not.toBeChecked());
  expect(devices).toEqual([]);
  expect(subscription).toBeNull();
});

it("says how to allow what was forbidden, there and then", async () => {
  answer = "denied";
  await show(<Shown />);
  await user.click(await screen.findByRole("switch"));
  expect(await screen.findByText(/Your browser blocks/)).toBeVisible();
  expect(screen.queryByRole("switch")).toBeNull();
  expect(calls).not.toContain("POST /devices");
});

it("says so where the browser cannot, or the server does not", async () => {
  vi.stubGlobal("PushManager", undefined);
  Reflect.deleteProperty(window, "PushManager");
  const { unmount } = await show(<Shown />);
  expect(await screen.findByText(/This browser can’t show/)).toBeVisible();
  unmount();
  vi.stubGlobal("PushManager", class {});
  key = null;
  await show(<Shown />);
  expect(await screen.findByText(/This server sends no/)).toBeVisible();
});

it("lists the other devices and removes one", async () => {
  devices = [device("phone", false)];
  await show(<Shown />);
  await user.click(await screen.findByRole("button", { name: "Remove Firefox, Linux" }));
  await waitFor(() => expect(screen.queryByText("Devices that ring")).toBeNull());
  expect(calls).toContain("DELETE /devices/phone");
});

it("subscribes anew at the start when the server's key has changed, and leaves alone who switched it off", async () => {
  permission = "granted";
  subscription = { endpoint: "https://push.example/old", key: OTHER_KEY };
  await renewPushes("rebloom");
  expect(calls).not.toContain("POST /devices");
  devices = [device("here", true)];
  await renewPushes("rebloom");
  expect(subscription.key).toBe(KEY);
  expect(calls.filter((call) => call === "POST /devices")).toHaveLength(1);
  await renewPushes("rebloom");
  expect(calls.filter((call) => call === "POST /devices")).toHaveLength(1);
});
