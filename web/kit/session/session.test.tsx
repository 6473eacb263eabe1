import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { Route, Routes, useLocation } from "react-router";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { QueueProvider } from "../queue";
import { RealtimeProvider } from "../realtime";
import { commonRoutes } from "../screens";
import { show } from "../test/render";
import { storage } from "../device";
import { RequireSession, safeNext, SessionProvider, useMe, useSession } from ".";

type Seen = { method: string; path: string; body: Record<string, unknown> | undefined };

const ME = { id: "0199-a", email: "ada@example.org", email_verified: false, display_name: "Ada", username: null, age: 30, gender: null, country: null, language: "en", time_zone: "Europe/Vienna", guest: false, roles: ["user"], created_at: "2026-11-01T00:00:00Z" };
const user = userEvent.setup();
let seen: Seen[];
let handle: (request: Seen, reply: (status: number, data?: unknown, error?: object) => void) => void;
let signedIn: boolean;

const server = createServer((request, response: ServerResponse) => {
  let text = "";
  request.on("data", (part: Buffer) => (text += part.toString()));
  request.on("end", () => {
    const one = { method: request.method ?? "", path: request.url ?? "", body: text === "" ? undefined : (JSON.parse(text) as Record<string, unknown>) };
    seen.push(one);
    handle(one, (status, data, error) => {
      response.writeHead(status, { "Content-Type": "application/json" });
      response.end(status === 204 ? undefined : JSON.stringify(error ? { success: false, error, request_id: "r-1" } : { success: true, data }));
    });
  });
});

beforeEach(async () => {
  seen = [];
  signedIn = false;
  localStorage.clear();
  document.cookie = "quintet_csrf=token";
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  vi.stubGlobal("location", new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
  handle = ({ path, method }, reply) => {
    const call = `${method} ${path.replace("/api/v1", "")}`;
    if (call === "GET /auth/me") return signedIn ? reply(200, ME) : reply(401, null, { code: "AUTHENTICATION_REQUIRED", message: "" });
    if (call === "POST /auth/refresh") return reply(401, null, { code: "AUTHENTICATION_REQUIRED", message: "" });
    if (/POST \/auth\/(login|register|guest)/.test(call)) {
      signedIn = true;
      return reply(200, { user: ME });
    }
    if (call === "POST /auth/logout") return reply(204);
    reply(404, null, { code: "NOT_FOUND", message: "" });
  };
});

afterEach(async () => {
  vi.unstubAllGlobals();
  document.cookie = "quintet_csrf=; max-age=0";
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

function Where() {
  const { pathname, search } = useLocation();
  return <p data-testid="where">{pathname + search}</p>;
}

function Inside() {
  const { signOut, stale } = useSession();
  const [fault, setFault] = useState("");
  return (
    <>
      <p>{`Hello ${useMe().display_name}${stale ? ", from the device" : ""}`}</p>
      <button type="button" onClick={() => void signOut().catch((fault: Error) => setFault(fault.name))}>Leave</button>
      <p>{fault}</p>
    </>
  );
}

const never = () => new Promise<never>(() => undefined);

function app(at: string, adult = true) {
  return show(
    <SessionProvider app="flirtcraft">
      <RealtimeProvider make={never}>
        <QueueProvider app="flirtcraft">
          <Where />
          <Routes>
            <Route index element={<p>front</p>} />
            <Route element={<RequireSession />}>
              <Route path="inside" element={<Inside />} />
            </Route>
            {commonRoutes({ adult })}
          </Routes>
        </QueueProvider>
      </RealtimeProvider>
    </SessionProvider>,
    { at },
  );
}

const bodyOf = (path: string) => seen.find((one) => one.path.endsWith(path))?.body;

it("leads a stranger to sign-in and, once signed in, back to where they wanted", async () => {
  await app("/inside?tab=2");
  expect(await screen.findByRole("heading", { name: "Welcome back" })).toBeInTheDocument();
  expect(screen.getByTestId("where")).toHaveTextContent("/sign-in?next=%2Finside%3Ftab%3D2");
  await user.type(screen.getByLabelText("E-mail"), " ada@example.org ");
  await user.type(screen.getByLabelText("Password"), "a long sentence");
  await user.click(screen.getByRole("button", { name: "Sign in" }));
  expect(await screen.findByText("Hello Ada")).toBeInTheDocument();
  expect(screen.getByTestId("where")).toHaveTextContent("/inside?tab=2");
  expect(bodyOf("/auth/login")).toEqual({ email: "ada@example.org", password: "a long sentence", stay_signed_in: true });
});

it("says that address and password don't go together, without a renewal and without losing them", async () => {
  handle = (_, reply) => reply(401, null, { code: "AUTHENTICATION_REQUIRED", message: "" });
  await app("/sign-in");
  await user.type(await screen.findByLabelText("E-mail"), "ada@example.org");
  await user.type(screen.getByLabelText("Password"), "wrong");
  seen = [];
  await user.click(screen.getByRole("button", { name: "Sign in" }));
  expect(await screen.findByText(/don’t go together/)).toBeInTheDocument();
  expect(screen.getByLabelText("Password")).toHaveValue("wrong");
  expect(seen.map(({ path }) => path)).toEqual(["/api/v1/auth/login"]);
});

it("keeps the young out of an app for adults before anything is sent", async () => {
  await app("/register");
  await user.type(await screen.findByLabelText("Name"), "Kim");
  await user.type(screen.getByLabelText("E-mail"), "kim@example.org");
  await user.type(screen.getByLabelText("Password"), "a long sentence");
  await user.type(screen.getByLabelText("Age"), "17");
  await user.click(screen.getByRole("button", { name: "Create account" }));
  expect(screen.getByLabelText("Age")).toBeInvalid();
  expect(bodyOf("/auth/register")).toBeUndefined();
  await user.clear(screen.getByLabelText("Age"));
  await user.type(screen.getByLabelText("Age"), "18");
  await user.click(screen.getByRole("button", { name: "Create account" }));
  expect(await screen.findByRole("heading", { name: "Check your e-mail" })).toBeInTheDocument();
  expect(bodyOf("/auth/register")).toMatchObject({ age: 18, display_name: "Kim", language: "en" });
});

it("shows the server's faults at their fields", async () => {
  handle = ({ path }, reply) =>
    path.endsWith("/register")
      ? reply(422, null, { code: "VALIDATION_ERROR", message: "", field: "password", details: [{ field: "password", constraint: "common", message: "Too common." }] })
      : reply(401, null, { code: "AUTHENTICATION_REQUIRED", message: "" });
  await app("/register", false);
  await user.click(await screen.findByRole("button", { name: "Create account" }));
  expect(await screen.findByText("Too common.")).toBeInTheDocument();
  expect(screen.getByLabelText("Password")).toBeInvalid();
});

it("starts a guest with one press", async () => {
  await app("/guest?next=/inside");
  await user.click(await screen.findByRole("button", { name: "Try it as a guest" }));
  expect(await screen.findByText("Hello Ada")).toBeInTheDocument();
  expect(Object.keys(bodyOf("/auth/guest")!)).toEqual(["language", "time_zone"]);
});

it("shows what the device knows when the server is away, and asks again with the network", async () => {
  storage.device.set("me", JSON.stringify(ME));
  handle = (_, reply) => reply(503, null, { code: "SERVICE_UNAVAILABLE", message: "" });
  await app("/inside");
  expect(await screen.findByText("Hello Ada, from the device")).toBeInTheDocument();
  handle = (_, reply) => reply(200, ME);
  // The listener is there a moment after the text it belongs to.
  await waitFor(() => {
    act(() => void dispatchEvent(new Event("online")));
    expect(screen.getByText("Hello Ada")).toBeInTheDocument();
  });
});

it("wipes what the device kept when the person signs out", async () => {
  signedIn = true;
  await app("/inside");
  await screen.findByText("Hello Ada");
  expect(storage.device.get("me")).not.toBeNull();
  await user.click(screen.getByRole("button", { name: "Leave" }));
  expect(await screen.findByRole("heading", { name: "Welcome back" })).toBeInTheDocument();
  expect(storage.device.get("me")).toBeNull();
});

it("does not pretend to have signed out when the server could not be told", async () => {
  signedIn = true;
  await app("/inside");
  await screen.findByText("Hello Ada");
  handle = (_, reply) => reply(503, null, { code: "SERVICE_UNAVAILABLE", message: "" });
  await user.click(screen.getByRole("button", { name: "Leave" }));
  expect(await screen.findByText("ApiError")).toBeInTheDocument();
  expect(screen.getByText("Hello Ada")).toBeInTheDocument();
  expect(storage.device.get("me")).not.toBeNull();
});

it("asks nobody who a new browser belongs to", async () => {
  document.cookie = "quintet_csrf=; max-age=0";
  await app("/inside");
  await screen.findByRole("heading", { name: "Welcome back" });
  expect(seen).toEqual([]);
});

it("says plainly that an address leads nowhere", async () => {
  await app("/nowhere");
  expect(await screen.findByRole("heading", { level: 1, name: "There’s nothing here" })).toBeInTheDocument();
});

it("goes back only to places inside the app", () => {
  expect(["/chat/1?x=2", "//evil.example", "/\\evil.example", "https://evil.example", "javascript:1", null].map(safeNext)).toEqual(["/chat/1?x=2", "/", "/", "/", "/", "/"]);
});
