import { database } from "./database";
import { clearFiles } from "./files";

/** Removes everything this device kept of any account: what was read, what waited, and drafts with their files. */
export async function wipeDevice(): Promise<void> {
  // Whoever still writes must stop first, or it would put back what is being removed.
  dispatchEvent(new Event("quintet:wiping"));
  try {
    const db = await database();
    const tx = db.transaction(["queries", "writes"], "readwrite");
    await Promise.all([tx.objectStore("queries").clear(), tx.objectStore("writes").clear(), tx.done]);
    await clearFiles();
  } catch {
    // Without storage nothing was kept.
  }
}
