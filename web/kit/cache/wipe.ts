import { database } from "./database";

/** Removes everything this device kept of any account: what was read, what waited, and the offline files of answers. */
export async function wipeDevice(): Promise<void> {
  // Whoever still writes must stop first, or it would put back what is being removed.
  dispatchEvent(new Event("quintet:wiping"));
  try {
    const db = await database();
    const tx = db.transaction(["queries", "writes"], "readwrite");
    await Promise.all([tx.objectStore("queries").clear(), tx.objectStore("writes").clear(), tx.done]);
  } catch {
    // Without storage nothing was kept.
  }
}
