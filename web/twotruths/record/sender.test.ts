import { Blob as CloneableBlob } from "node:buffer";
import { beforeEach, expect, it } from "vitest";
import { ApiError, NetworkError } from "@kit/api";
import { wipeDevice } from "@kit/cache/wipe";
import { type Sending, UploadGone, UploadRefused } from "@kit/upload";
import type { Own, Position, SegmentState, Shown } from "../api";
import type { Means } from "./delivery";
import type { Draft } from "./drafts";
import { Sender } from "./sender";
import { Shelf } from "./shelf";

const OWNER = { account: "a1", app: "twotruths" };
// The simulated document's own cannot be copied into a database, which every browser's can.
const film = (text: string) => new CloneableBlob([text], { type: "video/webm" }) as unknown as Blob;

/** The server's side of one challenge, with its own clock of changes. */
class Server {
  calls: string[] = [];
  away = false;
  refuse: Error | null = null;
  own: Own | null = null;
  /** What happens while somebody waits. */
  later: (() => void) | null = null;
  #changes = 0;
  #files = 0;

  touch() {
    if (this.own) this.own.updated_at = new Date(1_000_000 + ++this.#changes).toISOString();
  }

  shown(): Shown {
    return { challenge: { id: "c1", title: "t", orientation: "portrait" } as Shown["challenge"], statements: ["", "", ""], verdict: null, own: this.own && structuredClone(this.own) };
  }

  part(position: Position) {
    return this.own!.segments[position]!;
  }

  async #answer<T>(call: string, work: () => T): Promise<T> {
    this.calls.push(call);
    await Promise.resolve();
    if (this.away) throw new NetworkError("away");
    if (this.refuse !== null && call.startsWith("process")) throw this.refuse;
    return work();
  }

  port: Means["port"] = {
    watch: () =>
      this.#answer("watch", () => {
        if (this.own === null) throw new ApiError(404, "NOT_FOUND", "");
        return this.shown();
      }),
    begin: (_, key) =>
      this.#answer(`begin ${key}`, () => {
        const segments = ([0, 1, 2] as const).map((position) => ({ position, statement: null, state: "waiting" as SegmentState, error: null, uploading: null, facts: null, thumbnail_url: null }));
        this.own = { status: "draft", visibility: "public", pack_id: null, lie_index: 0, step: null, progress: 0, problem: null, hidden: false, created_at: "", updated_at: "", segments };
        this.touch();
        return { challenge: this.shown(), safety: null };
      }),
    change: () =>
      this.#answer("change", () => {
        this.touch();
        return { challenge: this.shown(), safety: null };
      }),
    upload: (_, position) =>
      this.#answer(`upload ${position}`, () => {
        const media = `m${++this.#files}`;
        Object.assign(this.part(position), { uploading: media, state: "uploading" });
        this.touch();
        return { media, upload: `/u/${media}`, until: "" };
      }),
    expressions: (_, position) => this.#answer(`expressions ${position}`, () => undefined),
    process: () => this.#answer("process", () => this.shown()),
  };
}

let server: Server;
let shelf: Shelf;
let sent: string[];
let transmit: (sending: Sending) => Promise<void>;
let sender: Sender;

const arrive = async ({ file, url, onProgress }: Sending) => {
  await Promise.resolve();
  onProgress?.(file.size);
  sent.push(`${url} ${await file.text()}`);
  const media = url.split("/").at(-1);
  Object.assign(server.own!.segments.find(({ uploading }) => uploading === media)!, { state: "checking" });
};

const means = (): Means => ({ port: server.port, transmit: (sending) => transmit(sending), pause: () => Promise.resolve(server.later?.()) });

beforeEach(async () => {
  await wipeDevice();
  server = new Server();
  sent = [];
  transmit = arrive;
  shelf = new Shelf(OWNER);
  sender = new Sender(shelf, means());
});

async function made(change: Partial<Draft> = {}): Promise<Draft> {
  const draft = { ...shelf.blank(), title: "Guess", lie: 1 as Position, ...change };
  await shelf.put(draft);
  for (const position of [0, 1, 2] as const) await shelf.keep(draft, position, film(`film ${position}`), { type: "video/webm", size: 6, duration: 2000, faces: null });
  return shelf.find(draft.id)!;
}

async function publish(id: string) {
  await sender.publish(id);
  await sender.flush();
}

it("begins the challenge, uploads what was recorded in order, asks for processing, and keeps nothing", async () => {
  const draft = await made();
  await publish(draft.id);
  expect(server.calls.filter((call) => call !== "watch")).toEqual([`begin ${draft.key}`, "upload 0", "upload 1", "upload 2", "process"]);
  expect(sent).toEqual(["/u/m1 film 0", "/u/m2 film 1", "/u/m3 film 2"]);
  expect(shelf.items).toEqual([]);
  expect(shelf.sentAs(draft.id)).toBe("c1");
  const later = new Shelf(OWNER);
  await later.load();
  expect(later.items).toEqual([]);
  expect(await later.file(draft.takes[0]!)).toBeNull();
});

it("goes on with the same upload after the browser was started again", async () => {
  const draft = await made();
  transmit = async (sending) => {
    if (sending.url === "/u/m2") throw new NetworkError("cut");
    return arrive(sending);
  };
  await publish(draft.id);
  expect(shelf.find(draft.id)!.stage).toBe("sending");
  expect(sender.progressOf(draft.id)?.waiting).toBe(true);

  transmit = arrive;
  const restarted = new Shelf(OWNER);
  await new Sender(restarted, means()).flush();
  expect(sent).toEqual(["/u/m1 film 0", "/u/m2 film 1", "/u/m3 film 2"]);
  expect(server.calls.filter((call) => call === "upload 1")).toHaveLength(1);
  expect(server.calls.filter((call) => call.startsWith("begin"))).toHaveLength(1);
  expect(restarted.items).toEqual([]);
});

it("waits without a network and loses nothing", async () => {
  const draft = await made();
  server.away = true;
  await publish(draft.id);
  expect(shelf.find(draft.id)!.stage).toBe("sending");
  server.away = false;
  await sender.flush();
  expect(shelf.items).toEqual([]);
});

it("stops when it is taken back and sends no part twice when it goes on", async () => {
  const draft = await made();
  let stopped = false;
  transmit = ({ url, signal, ...rest }) => {
    if (url !== "/u/m2" || stopped) return arrive({ url, ...rest });
    return new Promise((_, reject) => {
      signal!.addEventListener("abort", () => reject(signal!.reason as Error));
      stopped = true;
      void sender.cancel(draft.id);
    });
  };
  await publish(draft.id);
  expect(shelf.find(draft.id)).toMatchObject({ stage: "editing", failure: null });
  expect(server.calls).not.toContain("process");
  await publish(draft.id);
  expect(sent.map((each) => each.split(" ")[0])).toEqual(["/u/m1", "/u/m2", "/u/m3"]);
  expect(server.calls.at(-1)).toBe("process");
});

it("keeps the recordings as a draft of their own when another device changed the challenge", async () => {
  const draft = await made();
  server.refuse = new ApiError(402, "ENTITLEMENT_REQUIRED", "Three are free.", null, { limit: 3, used: 3 });
  await publish(draft.id);
  expect(shelf.find(draft.id)).toMatchObject({ stage: "failed", challenge: "c1", failure: { status: 402, details: { limit: 3 } } });

  await shelf.keep(shelf.find(draft.id)!, 0, film("again 0"), { type: "video/webm", size: 7, duration: 2000, faces: null });
  server.touch();
  server.refuse = null;
  await publish(draft.id);
  const kept = shelf.find(draft.id)!;
  expect(kept).toMatchObject({ stage: "editing", parted: "changed", challenge: null });
  expect(await (await shelf.file(kept.takes[0]!))!.text()).toBe("again 0");

  const before = server.calls.length;
  await publish(draft.id);
  expect(server.calls[before]).toBe(`begin ${kept.key}`);
  expect(kept.key).not.toBe(draft.key);
  expect(sent.at(-3)).toContain("again 0");
  expect(shelf.items).toEqual([]);
});

it("does not take its own last change for another device's after a crash", async () => {
  const draft = await made();
  const { upload } = server.port;
  server.port.upload = async (...asked) => {
    await upload(...asked);
    throw new NetworkError("the answer got lost");
  };
  await publish(draft.id);
  server.port.upload = upload;
  await sender.flush();
  expect(shelf.items).toEqual([]);
  expect(server.calls.at(-1)).toBe("process");
});

it.each([
  ["deleted", () => void (server.own = null)],
  ["closed", () => void (server.own!.status = "published")],
] as [string, () => void][])("keeps the recordings when the challenge was %s elsewhere", async (why, happen) => {
  const draft = await made();
  server.refuse = new ApiError(403, "USERNAME_REQUIRED", "Choose one.");
  await publish(draft.id);
  happen();
  server.refuse = null;
  await publish(draft.id);
  expect(shelf.find(draft.id)).toMatchObject({ stage: "editing", parted: why, challenge: null });
  expect(shelf.find(draft.id)!.takes.every((take) => take !== null && !take.sent)).toBe(true);
});

it("keeps what another device recorded over it", async () => {
  const draft = await made();
  transmit = async (sending) => {
    if (sending.url !== "/u/m2") return arrive(sending);
    Object.assign(server.part(1), { uploading: "somebody else's", state: "uploading" });
    throw new UploadGone("given up");
  };
  await publish(draft.id);
  expect(shelf.find(draft.id)).toMatchObject({ parted: "changed", challenge: null });
});

it("announces anew what ran out, and counts as sent what had arrived and gone its way", async () => {
  const draft = await made();
  let ranOut = false;
  transmit = async (sending) => {
    if (sending.url === "/u/m1" && !ranOut) {
      ranOut = true;
      throw new UploadGone("ran out");
    }
    if (sending.url === "/u/m3") {
      Object.assign(server.part(1), { uploading: null, state: "ready" });
      throw new UploadGone("normalised");
    }
    return arrive(sending);
  };
  await publish(draft.id);
  expect(server.calls.filter((call) => call.startsWith("upload"))).toEqual(["upload 0", "upload 0", "upload 1", "upload 2"]);
  expect(shelf.items).toEqual([]);
});

it("says which recording the server will not have, and goes on with another", async () => {
  const draft = await made();
  transmit = (sending) => (sending.url === "/u/m2" ? Promise.reject(new UploadRefused("container_broken", "Broken.")) : arrive(sending));
  await publish(draft.id);
  expect(shelf.find(draft.id)).toMatchObject({ stage: "failed", failure: { status: 422, code: "container_broken", position: 1 } });
  await shelf.keep(shelf.find(draft.id)!, 1, film("better"), { type: "video/webm", size: 6, duration: 2000, faces: null });
  await publish(draft.id);
  expect(shelf.items).toEqual([]);
});

it("asks for processing only once the server has noticed what arrived", async () => {
  const draft = await made();
  transmit = async (sending) => {
    await arrive(sending);
    server.part(2).state = "uploading";
  };
  let waited = 0;
  server.later = () => {
    if (++waited === 3) server.part(2).state = "checking";
  };
  await publish(draft.id);
  expect(waited).toBe(3);
  expect(server.calls.slice(-2)).toEqual(["watch", "process"]);
  expect(shelf.items).toEqual([]);
});

it("sends anew what the server refused once it had looked at it", async () => {
  const draft = await made();
  transmit = async (sending) => {
    await arrive(sending);
    if (sending.url === "/u/m2") Object.assign(server.part(1), { state: "refused", error: "truncated" });
  };
  await publish(draft.id);
  expect(shelf.find(draft.id)).toMatchObject({ stage: "failed", failure: { code: "truncated", position: 1 }, kept: [true, false, true] });
  await publish(draft.id);
  expect(server.calls.filter((call) => call === "upload 1")).toHaveLength(2);
  expect(shelf.items).toEqual([]);
});

it("sends what was measured after the recording, and nothing of it holds the recording up", async () => {
  const draft = await made();
  await shelf.keep(draft, 2, film("face"), { type: "video/webm", size: 4, duration: 2000, faces: { model: "m", points: [] } });
  server.port.expressions = () => Promise.reject(new ApiError(403, "CONSENT_REQUIRED", ""));
  await publish(draft.id);
  expect(shelf.items).toEqual([]);
});

it("shows another account nothing, and nothing is left after the device was wiped", async () => {
  const draft = await made();
  const other = new Shelf({ ...OWNER, account: "a2" });
  await other.load();
  expect(other.items).toEqual([]);
  await wipeDevice();
  expect(shelf.items).toEqual([]);
  const next = new Shelf(OWNER);
  await next.load();
  expect(next.items).toEqual([]);
  expect(await next.file(draft.takes[0]!)).toBeNull();
});
