// @vitest-environment node
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { api } from "./client";
import { ApiError, NetworkError, secondsUntil } from "./errors";
import { csrfToken, onPasskeyRequired, onSessionEnded } from "./transport";

type Seen = { method: string; url: string; headers: IncomingMessage["headers"]; body: string };

let seen: Seen[];
let answer: (request: Seen, response: ServerResponse) => void;
const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    const { method = "", url = "", headers } = request;
    const one = { method, url, headers, body: Buffer.concat(parts).toString() };
    seen.push(one);
    answer(one, response);
  });
});

const reply = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) =>
  response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body));
const failure = (code: string, more: object = {}) => ({ success: false, error: { code, message: code, ...more }, request_id: "r-1" });

beforeEach(async () => {
  seen = [];
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  vi.stubGlobal("location", new URL(`http://127.0.0.1:${port}/`));
  vi.stubGlobal("document", { cookie: "other=1; quintet_csrf=tok%2Ben", documentElement: { lang: "de" } });
  vi.stubGlobal("navigator", {});
});

afterEach(async () => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

it("takes the data out of the envelope and the cursor out of its meta", async () => {
  answer = (_, response) => reply(response, 200, { success: true, data: [1, 2], meta: { next_cursor: "abc" } });
  expect(await api.page("/things", { query: { limit: 2, cursor: null } })).toEqual({ items: [1, 2], nextCursor: "abc" });
  expect(seen[0]!.url).toBe("/api/v1/things?limit=2");
});

it("sends the CSRF cookie as a header with writes and not with reads, and a key with every POST", async () => {
  answer = (_, response) => reply(response, 200, { success: true, data: null });
  await api.get("/things");
  await api.post("/things", { a: 1 });
  await api.post("/things", { a: 1 });
  await api.put("/things", {}, { key: "given" });
  const [read, first, second, put] = seen as [Seen, Seen, Seen, Seen];
  expect(read.headers["x-csrf-token"]).toBeUndefined();
  expect(first.headers["x-csrf-token"]).toBe("tok+en");
  expect(first.headers["accept-language"]).toBe("de");
  expect(first.headers["idempotency-key"]).toMatch(/^[0-9a-f-]{32,36}$/);
  expect(second.headers["idempotency-key"]).not.toBe(first.headers["idempotency-key"]);
  expect(put.headers["idempotency-key"]).toBe("given");
});

it("renews the session once for several refused calls and repeats each with its body and key", async () => {
  let renewed = false;
  answer = (request, response) => {
    if (request.url === "/api/v1/auth/refresh") {
      renewed = true;
      reply(response, 200, { success: true, data: {} });
    } else if (!renewed) reply(response, 401, failure("AUTHENTICATION_REQUIRED"));
    else reply(response, 200, { success: true, data: request.body });
  };
  const answers = await Promise.all([api.post("/a", { n: 1 }, { key: "k" }), api.get("/b"), api.get("/c")]);
  expect(answers[0]).toBe('{"n":1}');
  expect(seen.filter(({ url }) => url.endsWith("/refresh"))).toHaveLength(1);
  const posts = seen.filter(({ url }) => url === "/api/v1/a");
  expect(posts.map(({ headers }) => headers["idempotency-key"])).toEqual(["k", "k"]);
});

it("says that the session has ended when it cannot be renewed, and keeps the refusal", async () => {
  answer = (_, response) => reply(response, 401, failure("AUTHENTICATION_REQUIRED"));
  const ended = vi.fn();
  const stop = onSessionEnded(ended);
  await expect(api.get("/a")).rejects.toMatchObject({ status: 401, code: "AUTHENTICATION_REQUIRED", requestId: "r-1" });
  expect(ended).toHaveBeenCalledOnce();
  stop();
});

it("does not take the server's trouble during renewal for the end of the session", async () => {
  answer = (request, response) =>
    request.url.endsWith("/refresh") ? reply(response, 503, failure("SERVICE_UNAVAILABLE")) : reply(response, 401, failure("X"));
  const ended = vi.fn();
  const stop = onSessionEnded(ended);
  await expect(api.get("/a")).rejects.toMatchObject({ status: 503 });
  expect(ended).not.toHaveBeenCalled();
  stop();
});

it("leaves a wrong password alone: no renewal is tried", async () => {
  answer = (_, response) => reply(response, 401, failure("AUTHENTICATION_REQUIRED"));
  await expect(api.post("/auth/login", {})).rejects.toBeInstanceOf(ApiError);
  expect(seen).toHaveLength(1);
});

it("gives a form its faults by field, all at once", async () => {
  const details = [
    { field: "email", constraint: "email", message: "No address." },
    { field: "email", constraint: "size", message: "Too long." },
    { field: "age", constraint: "range", message: "18 to 100." },
  ];
  answer = (_, response) => reply(response, 422, failure("VALIDATION_ERROR", { field: "email", details }));
  const fault = (await api.post("/x", {}).catch((error: unknown) => error)) as ApiError;
  expect(fault.faults).toEqual({ email: "No address.", age: "18 to 100." });
});

it("reads how long to wait from 429 and 503, as seconds or as a date", async () => {
  answer = (_, response) => reply(response, 429, failure("RATE_LIMITED"), { "Retry-After": "17" });
  await expect(api.get("/x")).rejects.toMatchObject({ retryAfter: 17 });
  expect(secondsUntil("Sat, 21 Nov 2026 10:00:30 GMT", Date.parse("2026-11-21T10:00:00Z"))).toBe(30);
  expect(secondsUntil("soon")).toBeNull();
});

it("survives an answer that is no JSON at all", async () => {
  answer = (_, response) => void response.writeHead(502, { "Content-Type": "text/html" }).end("<h1>Bad gateway</h1>");
  await expect(api.get("/x")).rejects.toMatchObject({ status: 502, code: "HTTP_502" });
});

it("tells a missing network from an answer", async () => {
  answer = (_, response) => response.destroy();
  await expect(api.get("/x")).rejects.toBeInstanceOf(NetworkError);
});

it("answers nothing for 204", async () => {
  answer = (_, response) => void response.writeHead(204).end();
  expect(await api.delete("/x")).toBeUndefined();
});

it("finds the CSRF cookie only under its whole name", () => {
  expect(csrfToken("x_quintet_csrf=1; quintet_csrf=2")).toBe("2");
  expect(csrfToken("x_quintet_csrf=1")).toBeNull();
});

it("asks for a passkey once for several refused calls and repeats each under a new key", async () => {
  let strong = false;
  answer = (_, response) =>
    strong ? reply(response, 200, { success: true, data: "in" }) : reply(response, 403, failure("PASSKEY_REQUIRED", { details: { passkeys: 2 } }));
  const asked: number[] = [];
  const stop = onPasskeyRequired(async (passkeys) => {
    asked.push(passkeys);
    await new Promise((later) => setTimeout(later, 20));
    return (strong = true);
  });
  expect(await Promise.all([api.get("/staff"), api.post("/staff", { a: 1 })])).toEqual(["in", "in"]);
  stop();
  expect(asked).toEqual([2]);
  const [first, second] = seen.filter(({ method }) => method === "POST") as [Seen, Seen];
  expect(second.body).toBe(first.body);
  expect(second.headers["idempotency-key"]).not.toBe(first.headers["idempotency-key"]);
});

it("leaves a person who declined in peace with reads, and asks again before a write", async () => {
  answer = (_, response) => reply(response, 403, failure("PASSKEY_REQUIRED", { details: { passkeys: 1 } }));
  let asked = 0;
  const stop = onPasskeyRequired(async () => {
    asked++;
    return false;
  });
  for (const call of [() => api.get("/staff"), () => api.get("/staff"), () => api.post("/staff")]) {
    await expect(call()).rejects.toMatchObject({ status: 403, code: "PASSKEY_REQUIRED" });
  }
  stop();
  await expect(api.post("/staff")).rejects.toMatchObject({ code: "PASSKEY_REQUIRED" });
  expect(asked).toBe(2);
});
