import type { DBSchema, IDBPDatabase } from "idb";

/** What is kept on the device; every row names its account and app, for all apps share the origin. */
export interface KeptQuery {
  /** `account|app|hash` */
  id: string;
  account: string;
  app: string;
  key: readonly unknown[];
  data: unknown;
  /** Epoch milliseconds of the server's answer. */
  updatedAt: number;
  /** Size of the data as JSON, in bytes (UTF-16 units counted as one). */
  bytes: number;
}

export interface QueuedWrite {
  /** The idempotency key; increasing order is by `position`. */
  id: string;
  account: string;
  app: string;
  position: number;
  kind: string;
  /** What it is about (a conversation's id), so that a screen can find its own. */
  about: string | null;
  method: "POST" | "PUT" | "PATCH" | "DELETE";
  path: string;
  body: unknown;
  state: "pending" | "sending" | "failed";
  /** Set once failed: HTTP status, code and message of the refusal. */
  failure: { status: number; code: string; message: string } | null;
  createdAt: number;
}

interface Schema extends DBSchema {
  queries: { key: string; value: KeptQuery; indexes: { owner: [string, string] } };
  writes: { key: string; value: QueuedWrite; indexes: { owner: [string, string] } };
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;

/** The one database; rejects where the browser forbids storage, which callers treat as "nothing kept". */
export function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= open().catch((fault: unknown) => {
    opened = null;
    throw fault;
  });
  return opened;
}

async function open(): Promise<IDBPDatabase<Schema>> {
  // Only somebody who is signed in needs it: it stays out of the first load.
  const { openDB } = await import("idb");
  return openDB<Schema>("quintet", 1, {
    upgrade(db) {
      db.createObjectStore("queries", { keyPath: "id" }).createIndex("owner", ["account", "app"]);
      db.createObjectStore("writes", { keyPath: "id" }).createIndex("owner", ["account", "app"]);
    },
    terminated() {
      opened = null;
    },
  });
}
