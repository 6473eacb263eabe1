import type { DBSchema, IDBPDatabase } from "idb";
import type { Owner } from "./persist";

/** A draft of an app with whatever it needs to know; its files lie beside it, so that reading a list reads no file. */
export interface KeptDraft<T = unknown> extends Owner {
  id: string;
  value: T;
}

interface KeptFile {
  id: string;
  draft: string;
  file: Blob;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: KeptDraft; indexes: { owner: [string, string] } };
  files: { key: string; value: KeptFile; indexes: { draft: string } };
}

/** Not in the other database: a film of a hundred megabytes and a cached answer have different lives. */
const NAME = "quintet-files";
let opened: Promise<IDBPDatabase<Schema>> | null = null;

function open(): Promise<IDBPDatabase<Schema>> {
  opened ??= import("idb")
    .then(({ openDB }) =>
      openDB<Schema>(NAME, 1, {
        upgrade(db) {
          db.createObjectStore("drafts", { keyPath: "id" }).createIndex("owner", ["account", "app"]);
          db.createObjectStore("files", { keyPath: "id" }).createIndex("draft", "draft");
        },
        terminated() {
          opened = null;
        },
      }),
    )
    .catch((fault: unknown) => {
      opened = null;
      throw fault;
    });
  return opened;
}

/** Everything one account keeps on this device in one app: drafts, and the files that belong to them. */
export function draftsOf<T>(owner: Owner) {
  return {
    all: async (): Promise<T[]> => {
      const rows = await (await open()).getAllFromIndex("drafts", "owner", [owner.account, owner.app]);
      return rows.map(({ value }) => value as T);
    },
    put: async (id: string, value: T): Promise<void> => {
      await (await open()).put("drafts", { id, account: owner.account, app: owner.app, value });
    },
    /** The draft with all of its files. */
    remove: async (id: string): Promise<void> => {
      const tx = (await open()).transaction(["drafts", "files"], "readwrite");
      const files = await tx.objectStore("files").index("draft").getAllKeys(id);
      await Promise.all([tx.objectStore("drafts").delete(id), ...files.map((file) => tx.objectStore("files").delete(file)), tx.done]);
    },
    file: async (id: string): Promise<Blob | null> => (await (await open()).get("files", id))?.file ?? null,
    putFile: async (id: string, draft: string, file: Blob): Promise<void> => {
      await (await open()).put("files", { id, draft, file });
    },
    removeFile: async (id: string): Promise<void> => {
      await (await open()).delete("files", id);
    },
  };
}

export type Drafts<T> = ReturnType<typeof draftsOf<T>>;

/** How many drafts of an account lie on this device, of all apps; 0 where the browser forbids storage. */
export async function countDrafts(account: string): Promise<number> {
  try {
    return await (await open()).countFromIndex("drafts", "owner", IDBKeyRange.bound([account], [account, []]));
  } catch {
    return 0;
  }
}

/** Removes every draft and every file of any account. */
export async function clearFiles(): Promise<void> {
  const tx = (await open()).transaction(["drafts", "files"], "readwrite");
  await Promise.all([tx.objectStore("drafts").clear(), tx.objectStore("files").clear(), tx.done]);
}
