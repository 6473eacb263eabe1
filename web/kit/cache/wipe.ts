import { database } from "./database";

/** Removes everything this device kept of any account: what was read, what waited, and the offline files of answers. */
export async function wipeDevice(): Promise<void> {
  try {
    const db = await database();
    const tx = db.transaction(["queries", "writes"], "readwrite");
    await Promise.all([tx.objectStore("queries").clear(), tx.objectStore("writes").clear(), tx.done]);
  } catch {
    // Without storage nothing was kept.
  }
  dispatchEvent(new Event("quintet:wiped"));
}
