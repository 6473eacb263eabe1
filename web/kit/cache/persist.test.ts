import { QueryClient } from "@tanstack/react-query";
import { beforeEach, expect, it } from "vitest";
import { database } from "./database";
import { keptBytes, restoreQueries, stopKeeping, trim } from "./persist";
import { wipeDevice } from "./wipe";

const OWNER = { account: "a1", app: "flirtcraft" };
const DAY = 86_400_000;

beforeEach(wipeDevice);

async function visit(owner = OWNER, now?: number): Promise<QueryClient> {
  const client = new QueryClient();
  await restoreQueries(client, owner, now);
  return client;
}

const rows = async () => (await database()).getAll("queries");

it("shows at the next visit what was read before", async () => {
  const first = await visit();
  await first.fetchQuery({ queryKey: ["stats"], queryFn: () => Promise.resolve({ xp: 120 }) });
  await expect.poll(async () => (await rows()).length).toBe(1);
  expect((await visit()).getQueryData(["stats"])).toEqual({ xp: 120 });
});

it("keeps one account's and app's answers from the other", async () => {
  const first = await visit();
  await first.fetchQuery({ queryKey: ["stats"], queryFn: () => Promise.resolve(1) });
  await expect.poll(async () => (await rows()).length).toBe(1);
  expect((await visit({ ...OWNER, account: "a2" })).getQueryData(["stats"])).toBeUndefined();
  expect((await visit({ ...OWNER, app: "rebloom" })).getQueryData(["stats"])).toBeUndefined();
});

it("forgets what is older than 30 days", async () => {
  const first = await visit();
  await first.fetchQuery({ queryKey: ["old"], queryFn: () => Promise.resolve(1) });
  await expect.poll(async () => (await rows()).length).toBe(1);
  expect((await visit(OWNER, Date.now() + 31 * DAY)).getQueryData(["old"])).toBeUndefined();
  expect(await rows()).toEqual([]);
});

it("does not keep what asks not to be kept, nor anything after sign-out", async () => {
  const client = await visit();
  await client.fetchQuery({ queryKey: ["devices"], queryFn: () => Promise.resolve(1), meta: { keep: false } });
  stopKeeping(client);
  await client.fetchQuery({ queryKey: ["late"], queryFn: () => Promise.resolve(1) });
  await client.fetchQuery({ queryKey: ["later"], queryFn: () => Promise.resolve(1) });
  expect(await rows()).toEqual([]);
});

it("drops the oldest above the cap and warns near it", async () => {
  const db = await database();
  for (const [index, age] of [3, 1, 2].entries()) {
    const id = `a1|flirtcraft|${index}`;
    await db.put("queries", { id, ...OWNER, key: [index], data: null, updatedAt: Date.now() - age * DAY, bytes: 100 });
  }
  let warned = 0;
  const count = () => void warned++;
  addEventListener("quintet:storage-near", count);
  await trim(OWNER, 250, 200);
  removeEventListener("quintet:storage-near", count);
  expect(warned).toBe(1);
  expect((await rows()).map(({ key }) => key[0]).sort()).toEqual([1, 2]);
  expect(await keptBytes(OWNER)).toBe(200);
});
