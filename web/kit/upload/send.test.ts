import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { NetworkError } from "../api";
import { send, UploadGone, UploadRefused } from "./send";

// @ts-expect-error The browsers' build, which the tests must take, brings no types of its own.
vi.mock("tus-js-client", () => import("tus-js-client/lib.esm/browser/index.js"));

/** A server that speaks as much of tus 1.0 as a browser asks for, and fails as told. */
class Store {
  received = Buffer.alloc(0);
  length = 0;
  /** Breaks the line after this many bytes of a PATCH, once. */
  cutAfter: number | null = null;
  answers: number[] = [];
  tokens: (string | undefined)[] = [];
  patched = 0;
  readonly server: Server = createServer((request, response) => void this.#answer(request, response));

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/upload`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Headers", "*, Tus-Resumable, Upload-Offset, Content-Type, X-CSRF-Token");
    response.setHeader("Access-Control-Allow-Methods", "HEAD, PATCH");
    response.setHeader("Access-Control-Expose-Headers", "Upload-Offset, Upload-Length, Tus-Resumable");
    response.setHeader("Tus-Resumable", "1.0.0");
    if (request.method === "OPTIONS") return void response.writeHead(204).end();
    this.tokens.push(request.headers["x-csrf-token"] as string | undefined);
    const told = this.answers.shift();
    if (told !== undefined) {
      const refusal = { error: { code: "VALIDATION_FAILED", message: "no", details: [{ field: "content", constraint: "container_broken", message: "Broken." }] } };
      return void response.writeHead(told, { "Content-Type": "application/json" }).end(request.method === "HEAD" ? undefined : JSON.stringify(refusal));
    }
    if (request.method === "HEAD") {
      response.setHeader("Upload-Offset", this.received.length).setHeader("Upload-Length", this.length);
      return void response.writeHead(200).end();
    }
    for await (const piece of request as AsyncIterable<Buffer>) {
      const room = this.cutAfter ?? Infinity;
      this.patched += Math.min(piece.length, room);
      this.received = Buffer.concat([this.received, piece.subarray(0, room)]);
      if (piece.length >= room) {
        this.cutAfter = null;
        return void request.socket.destroy();
      }
      if (this.cutAfter !== null) this.cutAfter -= piece.length;
    }
    response.writeHead(204, { "Upload-Offset": String(this.received.length) }).end();
  }
}

let store: Store;
let url: string;
const file = new Blob([new Uint8Array(300_000).map((_, index) => index % 251)]);

beforeEach(async () => {
  store = new Store();
  store.length = file.size;
  url = await store.open();
  document.cookie = "quintet_csrf=token";
});

afterEach(() => void store.server.close());

it("goes on where a cut line left off and sends nothing twice", async () => {
  store.cutAfter = 70_000;
  const seen: number[] = [];
  await send({ file, url, onProgress: (sent) => seen.push(sent) });
  expect(store.received).toHaveLength(300_000);
  expect(store.received.every((byte, index) => byte === index % 251)).toBe(true);
  expect(store.patched).toBe(300_000);
  expect(seen.at(-1)).toBe(300_000);
  expect(new Set(store.tokens)).toEqual(new Set(["token"]));
});

it("takes up in another visit what an earlier one began", async () => {
  store.received = Buffer.from(new Uint8Array(200_000).map((_, index) => index % 251));
  await send({ file, url });
  expect(store.patched).toBe(100_000);
  expect(store.received.every((byte, index) => byte === index % 251)).toBe(true);
});

it("sends nothing of what is whole already", async () => {
  store.received = Buffer.alloc(300_000);
  await send({ file, url });
  expect(store.patched).toBe(0);
});

it("tries again while the upload is locked", async () => {
  store.answers = [423];
  await send({ file, url });
  expect(store.received).toHaveLength(300_000);
});

it("says when it is gone, and when the server will not have the file", async () => {
  store.answers = [404];
  await expect(send({ file, url })).rejects.toBeInstanceOf(UploadGone);
  store.answers = [422];
  await expect(send({ file, url })).rejects.toBeInstanceOf(UploadRefused);
});

it("stops when it is told to", async () => {
  const stop = new AbortController();
  stop.abort(new DOMException("taken back", "AbortError"));
  await expect(send({ file, url, signal: stop.signal })).rejects.toMatchObject({ name: "AbortError" });
  expect(store.patched).toBe(0);
});

it("says that there is no answer when nobody answers", async () => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  await new Promise((resolve) => store.server.close(resolve));
  await expect(send({ file, url })).rejects.toBeInstanceOf(NetworkError);
  vi.restoreAllMocks();
});
