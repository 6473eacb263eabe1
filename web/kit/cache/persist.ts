import { type Query, type QueryClient, hashKey } from "@tanstack/react-query";
import { database, type KeptQuery } from "./database";

export interface Owner {
  account: string;
  app: string;
}

const DAYS_30 = 30 * 86_400_000;
/** The cap of what is kept on the device, and where the warning begins. */
export const CAP = 50 * 1024 * 1024;
export const NEAR = 0.9 * CAP;
/** A single answer above this is not kept. */
const LARGEST = 2 * 1024 * 1024;
/** Weighing reads every row, so it happens at most this often (milliseconds). */
const TRIM_EVERY = 20_000;
let trimmedAt = 0;

const idOf = (owner: Owner, hash: string) => `${owner.account}|${owner.app}|${hash}`;
const followed = new WeakMap<QueryClient, () => void>();

/** Puts back what was kept for this account, drops what is too old, then keeps every later answer. */
export async function restoreQueries(client: QueryClient, owner: Owner, now = Date.now()): Promise<void> {
  try {
    const db = await database();
    for (const kept of await db.getAllFromIndex("queries", "owner", [owner.account, owner.app])) {
      if (now - kept.updatedAt > DAYS_30) await db.delete("queries", kept.id);
      else if (client.getQueryState(kept.key) === undefined) {
        client.setQueryData(kept.key, kept.data, { updatedAt: kept.updatedAt });
      }
    }
  } catch {
    // A browser without storage works as if nothing had been kept.
  }
  followed.get(client)?.();
  followed.set(
    client,
    client.getQueryCache().subscribe((event) => {
      if (event.type === "updated" && event.action.type === "success") void keep(event.query, owner);
    }),
  );
}

/** Ends keeping, at sign-out. */
export function stopKeeping(client: QueryClient): void {
  followed.get(client)?.();
  followed.delete(client);
}

async function keep(query: Query, owner: Owner): Promise<void> {
  if (query.meta?.["keep"] === false) return;
  const json = JSON.stringify(query.state.data);
  if (json === undefined || json.length > LARGEST) return;
  const row: KeptQuery = {
    id: idOf(owner, hashKey(query.queryKey)),
    ...owner,
    key: query.queryKey,
    data: JSON.parse(json) as unknown,
    updatedAt: query.state.dataUpdatedAt,
    bytes: json.length,
  };
  try {
    await (await database()).put("queries", row);
    if (Date.now() - trimmedAt > TRIM_EVERY) {
      trimmedAt = Date.now();
      await trim(owner);
    }
  } catch {
    // A full disk costs the copy, not the page.
  }
}

/** Bytes kept for this account and app. */
export async function keptBytes(owner: Owner): Promise<number> {
  try {
    const rows = await (await database()).getAllFromIndex("queries", "owner", [owner.account, owner.app]);
    return rows.reduce((sum, row) => sum + row.bytes, 0);
  } catch {
    return 0;
  }
}

/** Over the cap the oldest answers leave first; near it the app may warn (`quintet:storage-near`). */
export async function trim(owner: Owner, cap = CAP, near = NEAR): Promise<void> {
  const db = await database();
  const rows = await db.getAllFromIndex("queries", "owner", [owner.account, owner.app]);
  let sum = rows.reduce((total, row) => total + row.bytes, 0);
  if (sum > near) dispatchEvent(new CustomEvent("quintet:storage-near", { detail: { bytes: sum, cap } }));
  for (const row of rows.sort((a, b) => a.updatedAt - b.updatedAt)) {
    if (sum <= cap) return;
    await db.delete("queries", row.id);
    sum -= row.bytes;
  }
}
