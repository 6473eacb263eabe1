import { newKey } from "@kit/api";
import { draftsOf, type Drafts } from "@kit/cache/files";
import type { Owner } from "@kit/cache/persist";
import type { Position } from "../api";
import { type Draft, newDraft, type Take, withTake } from "./drafts";

type Change = Partial<Draft> | ((draft: Draft) => Draft);
/** What other tabs are told: look again, and what became of a draft that is gone. */
interface News {
  account: string;
  sent?: [draft: string, challenge: string];
}

/** A take before it has a name. */
export type Taken = Pick<Take, "type" | "size" | "duration" | "faces">;

/**
 * The drafts of an account on this device with their files, the newest first. Everything is stored as soon as it
 * changes; where the browser forbids storage it lives as long as the tab, and `lasting` says so.
 */
export class Shelf {
  #items: readonly Draft[] = [];
  #closed = false;
  #lasting = true;
  #loaded: Promise<void> | null = null;
  #changes = 0;
  #writing: Promise<void> = Promise.resolve();
  readonly #memory = new Map<string, Blob>();
  readonly #watchers = new Set<() => void>();
  readonly #sent = new Map<string, string>();
  readonly #store: Drafts<Draft>;
  readonly #others: BroadcastChannel | null;

  constructor(
    private readonly owner: Owner,
    private readonly now: () => number = Date.now,
  ) {
    this.#store = draftsOf<Draft>(owner);
    this.#others = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(`quintet:${owner.app}:drafts`);
    this.#others?.addEventListener("message", ({ data }: MessageEvent<News>) => void this.#hear(data));
    addEventListener("quintet:wiping", () => this.close(), { once: true });
  }

  get items(): readonly Draft[] {
    return this.#items;
  }

  /** Whether what is kept here outlives the tab. */
  get lasting(): boolean {
    return this.#lasting;
  }

  watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Takes up what earlier visits left; once, unless asked for anew. */
  load(anew = false): Promise<void> {
    if (anew) this.#loaded = null;
    this.#loaded ??= this.#read();
    return this.#loaded;
  }

  /** What changes here while it is read is newer than what is read: then it is read again. */
  async #read(): Promise<void> {
    try {
      for (;;) {
        await this.#writing;
        const seen = this.#changes;
        const all = await this.#store.all();
        if (this.#closed) return;
        if (seen === this.#changes) return this.#show(all.sort((a, b) => b.createdAt - a.createdAt));
      }
    } catch {
      this.#lasting = false;
    }
  }

  find = (id: string): Draft | null => this.#items.find((draft) => draft.id === id) ?? null;
  /** The draft that changes this challenge. */
  of = (challenge: string): Draft | null => this.#items.find((draft) => draft.challenge === challenge) ?? null;
  /** The challenge that a draft became once it was sent. */
  sentAs = (id: string): string | null => this.#sent.get(id) ?? null;

  blank(): Draft {
    return newDraft(newKey(), this.now());
  }

  /** Keeps a draft, new or changed. */
  async put(draft: Draft): Promise<void> {
    const known = this.find(draft.id) !== null;
    this.#show(known ? this.#items.map((each) => (each.id === draft.id ? draft : each)) : [draft, ...this.#items]);
    await this.#stored(() => this.#store.put(draft.id, draft));
    this.#tell({ account: this.owner.account });
  }

  /** Changes a draft that is here; nothing if it is not. */
  async edit(id: string, change: Change): Promise<void> {
    const draft = this.find(id);
    if (draft === null) return;
    await this.put(typeof change === "function" ? change(draft) : { ...draft, ...change });
  }

  /** Keeps a recording in place of an earlier one of the same statement; the draft is kept with it. */
  async keep(draft: Draft, position: Position, file: Blob, taken: Taken): Promise<void> {
    const take: Take = { ...taken, id: newKey(), media: null, upload: null, sent: false };
    this.#memory.set(take.id, file);
    await this.#stored(async () => {
      await this.#store.putFile(take.id, draft.id, file);
      this.#memory.delete(take.id);
    });
    const before = (this.find(draft.id) ?? draft).takes[position];
    await this.put({ ...withTake(this.find(draft.id) ?? draft, position, take), changedAt: this.now() });
    if (before !== null) await this.#forget(before.id);
  }

  async file(take: Take): Promise<Blob | null> {
    const held = this.#memory.get(take.id);
    if (held !== undefined) return held;
    try {
      return await this.#store.file(take.id);
    } catch {
      return null;
    }
  }

  /** Takes a draft away with its files; `challenge` is what it became, if it was sent. */
  async remove(id: string, challenge?: string): Promise<void> {
    for (const take of this.find(id)?.takes ?? []) if (take !== null) this.#memory.delete(take.id);
    if (challenge !== undefined) this.#sent.set(id, challenge);
    this.#show(this.#items.filter((draft) => draft.id !== id));
    await this.#stored(() => this.#store.remove(id));
    this.#tell({ account: this.owner.account, ...(challenge === undefined ? {} : { sent: [id, challenge] }) });
  }

  /** The account left this device: nothing of it is shown or written any more. */
  close(): void {
    this.#closed = true;
    this.#memory.clear();
    this.#others?.close();
    this.#show([]);
  }

  async #forget(file: string): Promise<void> {
    this.#memory.delete(file);
    await this.#stored(() => this.#store.removeFile(file));
  }

  #stored(write: () => Promise<void>): Promise<void> {
    this.#changes++;
    this.#writing = this.#writing.then(async () => {
      if (this.#closed) return;
      try {
        await write();
      } catch {
        this.#lasting = false;
      }
    });
    return this.#writing;
  }

  async #hear({ account, sent }: News): Promise<void> {
    if (account !== this.owner.account || this.#closed) return;
    if (sent !== undefined) this.#sent.set(...sent);
    await this.load(true);
  }

  #tell(news: News): void {
    if (!this.#closed) this.#others?.postMessage(news);
  }

  #show(items: readonly Draft[]): void {
    this.#items = items;
    for (const watcher of this.#watchers) watcher();
  }
}
