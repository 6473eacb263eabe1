import { beforeEach, expect, it } from "vitest";
import { ApiError, NetworkError } from "../api";
import { wipeDevice } from "../cache/wipe";
import { Queue, type QueuedWrite } from "./Queue";

const OWNER = { account: "a1", app: "flirtcraft" };
const message = (text: string) => ({ kind: "message", path: "/m", body: { text }, about: "c1" });
const texts = (items: readonly QueuedWrite[]) => items.map(({ body }) => (body as { text: string }).text);
const away = () => Promise.reject(new NetworkError("away"));

beforeEach(wipeDevice);

it("sends in the order of writing, one after the other, and keeps nothing afterwards", async () => {
  const sent: QueuedWrite[] = [];
  let running = 0;
  const queue = new Queue(OWNER, async (write) => {
    expect(++running).toBe(1);
    await Promise.resolve();
    sent.push(write);
    running--;
  });
  await Promise.all([queue.add(message("one")), queue.add(message("two")), queue.add(message("three"))]);
  await queue.flush();
  await queue.flush();
  expect(texts(sent)).toEqual(["one", "two", "three"]);
  expect(queue.items).toEqual([]);
});

it("keeps a write over the end of the tab and sends it with the same key", async () => {
  const first = new Queue(OWNER, away);
  const kept = await first.add(message("later"));
  await first.flush();
  expect(first.items[0]!.state).toBe("pending");

  const keys: string[] = [];
  const next = new Queue(OWNER, ({ id }) => Promise.resolve(keys.push(id)));
  await next.load();
  await next.flush();
  expect(keys).toEqual([kept.id]);
  const after = new Queue(OWNER, away);
  await after.load();
  expect(after.items).toEqual([]);
});

it("sends again what was on its way when the tab died", async () => {
  const stuck = new Queue(OWNER, () => new Promise(() => undefined));
  await stuck.add(message("half way"));
  await expect.poll(() => stuck.items[0]?.state).toBe("sending");
  const next = new Queue(OWNER, away);
  await expect.poll(async () => (await next.load(), next.items[0]?.state)).toBe("pending");
});

it("keeps a refused write as a draft with its reason and goes on with the next", async () => {
  const sent: string[] = [];
  const queue = new Queue(OWNER, (write) => {
    const { text } = write.body as { text: string };
    if (text === "late") return Promise.reject(new ApiError(409, "CONVERSATION_ENDED", "It is over."));
    return Promise.resolve(sent.push(text));
  });
  await queue.add(message("late"));
  await queue.add(message("fine"));
  await queue.flush();
  await queue.flush();
  expect(sent).toEqual(["fine"]);
  expect(queue.items).toMatchObject([{ state: "failed", failure: { status: 409, code: "CONVERSATION_ENDED" } }]);
  await queue.discard(queue.items[0]!.id);
  expect(queue.items).toEqual([]);
});

it.each([429, 500, 503, 401])("waits after %i instead of giving up, and does not overtake", async (status) => {
  const tried: string[] = [];
  const queue = new Queue(OWNER, (write) => {
    tried.push((write.body as { text: string }).text);
    return Promise.reject(new ApiError(status, "X", ""));
  });
  await queue.add(message("one"));
  await queue.add(message("two"));
  await queue.flush();
  expect(new Set(tried)).toEqual(new Set(["one"]));
  expect(queue.items.map(({ state }) => state)).toEqual(["pending", "pending"]);
});

it("shows one account and app nothing of another's", async () => {
  await new Queue(OWNER, away).add(message("mine"));
  for (const other of [{ ...OWNER, account: "a2" }, { ...OWNER, app: "rebloom" }]) {
    const queue = new Queue(other, away);
    await queue.load();
    expect(queue.items).toEqual([]);
  }
});

it("leaves nothing on the device after it was wiped", async () => {
  await new Queue(OWNER, away).add(message("secret"));
  await wipeDevice();
  const queue = new Queue(OWNER, away);
  await queue.load();
  expect(queue.items).toEqual([]);
});
