import { api, ApiError, newKey } from "../api";
import { database, type QueuedWrite } from "../cache/database";
import type { Owner } from "../cache/persist";

export type { QueuedWrite } from "../cache/database";

export interface Write {
  /** What it is, for the screen that shows it: `flirtcraft.message`. */
  kind: string;
  path: string;
  body?: unknown;
  method?: QueuedWrite["method"];
  about?: string;
}

type Send = (write: QueuedWrite) => Promise<unknown>;

const overTheNetwork: Send = ({ method, path, body, id }) => {
  const options = { key: id };
  switch (method) {
    case "POST":
      return api.post(path, body, options);
    case "PUT":
      return api.put(path, body, options);
    case "PATCH":
      return api.patch(path, body, options);
    case "DELETE":
      return api.delete(path, options);
  }
};

/**
 * Writes in the order in which they were made. Each is stored before it is sent and removed after the
 * server's answer, so a closed tab loses none; the idempotency key makes a repeated one count once.
 */
export class Queue {
  #items: readonly QueuedWrite[] = [];
  #closed = false;
  #flushing: Promise<void> | null = null;
  readonly #watchers = new Set<() => void>();
  readonly #sent = new Set<(write: QueuedWrite, answer: unknown) => void>();

  constructor(
    private readonly owner: Owner,
    private readonly send: Send = overTheNetwork,
  ) {
    addEventListener("quintet:wiping", () => this.#close(), { once: true });
  }

  get items(): readonly QueuedWrite[] {
    return this.#items;
  }

  watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Hears of each write that the server accepted, with its answer. */
  onSent(listener: (write: QueuedWrite, answer: unknown) => void): () => void {
    this.#sent.add(listener);
    return () => this.#sent.delete(listener);
  }

  /** Takes up what an earlier visit left; what was being sent then is pending again. */
  async load(): Promise<void> {
    try {
      const rows = await (await database()).getAllFromIndex("writes", "owner", [this.owner.account, this.owner.app]);
      const known = new Set(this.#items.map(({ id }) => id));
      const waiting = rows
        .filter(({ id }) => !known.has(id))
        .map((row) => (row.state === "sending" ? { ...row, state: "pending" as const } : row));
      this.#show([...waiting, ...this.#items].sort((a, b) => a.position - b.position));
    } catch {
      // Without storage the queue lives as long as the tab.
    }
  }

  /** Keeps the write and sends it as soon as everything before it is through. Resolves once it is kept. */
  async add(write: Write): Promise<QueuedWrite> {
    const last = this.#items.at(-1)?.position ?? 0;
    const item: QueuedWrite = {
      id: newKey(),
      ...this.owner,
      position: Math.max(last + 1, Date.now()),
      kind: write.kind,
      about: write.about ?? null,
      method: write.method ?? "POST",
      path: write.path,
      body: write.body,
      state: "pending",
      failure: null,
      createdAt: Date.now(),
    };
    this.#show([...this.#items, item]);
    await this.#store(item);
    void this.flush();
    return item;
  }

  /** Sends a failed one again, with the same key. */
  async retry(id: string): Promise<void> {
    await this.#change(id, { state: "pending", failure: null });
    await this.flush();
  }

  async discard(id: string): Promise<void> {
    this.#show(this.#items.filter((item) => item.id !== id));
    try {
      await (await database()).delete("writes", id);
    } catch {
      // See load.
    }
  }

  /** Sends what waits, one after the other; stops at the first that gets no answer. One run at a time. */
  flush(): Promise<void> {
    this.#flushing ??= this.#run().finally(() => {
      this.#flushing = null;
    });
    return this.#flushing;
  }

  async #run(): Promise<void> {
    for (;;) {
      const next = this.#items.find(({ state }) => state === "pending");
      if (next === undefined || !navigator.onLine) return;
      await this.#change(next.id, { state: "sending" });
      try {
        const answer = await this.send(next);
        // Told before it leaves the list, so that a screen never shows neither of the two.
        for (const listener of this.#sent) listener(next, answer);
        await this.discard(next.id);
      } catch (fault) {
        // A day's allowance does not come back by waiting a few seconds: that is a refusal the person must see.
        const busy = fault instanceof ApiError && fault.status === 429 && fault.code !== "DAILY_LIMIT_REACHED";
        if (!(fault instanceof ApiError) || fault.status === 401 || busy || fault.status >= 500) {
          await this.#change(next.id, { state: "pending" });
          return;
        }
        const { status, code, message } = fault;
        await this.#change(next.id, { state: "failed", failure: { status, code, message } });
      }
    }
  }

  async #change(id: string, change: Partial<QueuedWrite>): Promise<void> {
    const item = this.#items.find((each) => each.id === id);
    if (item === undefined) return;
    const changed = { ...item, ...change };
    this.#show(this.#items.map((each) => (each.id === id ? changed : each)));
    await this.#store(changed);
  }

  /** The account left this device: nothing of it may be written or sent any more. */
  #close(): void {
    this.#closed = true;
    this.#show([]);
  }

  async #store(item: QueuedWrite): Promise<void> {
    if (this.#closed) return;
    try {
      await (await database()).put("writes", item);
    } catch {
      // See load.
    }
  }

  #show(items: readonly QueuedWrite[]): void {
    this.#items = items;
    for (const watcher of this.#watchers) watcher();
  }
}
