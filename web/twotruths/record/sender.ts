import { ApiError, isApiError, newKey, type Schemas } from "@kit/api";
import { send } from "@kit/upload";
import { game } from "../api";
import { Apart, Delivery, Failed, type Means, passes } from "./delivery";
import { type Draft, part } from "./drafts";
import type { Shelf } from "./shelf";

type Card = Schemas["SafetyCard"];

export interface Progress {
  /** Bytes that are on the server or on the way, and all there are. */
  sent: number;
  total: number;
  /** No answer came; it goes on by itself. */
  waiting: boolean;
}

const exclusively = async (work: () => Promise<void>): Promise<void> => {
  if ("locks" in navigator) await navigator.locks.request("quintet:twotruths:sending", work);
  else await work();
};

/** Sends drafts, one after the other, whatever screen is shown; a closed tab goes on where it was. */
export class Sender {
  readonly #progress = new Map<string, Progress>();
  readonly #watchers = new Set<() => void>();
  #running: Promise<void> | null = null;
  #now: { id: string; stop: AbortController } | null = null;
  #card: Card | null = null;
  readonly #delivery: Delivery;

  constructor(
    private readonly shelf: Shelf,
    means: Means = { port: game, transmit: send, pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)) },
  ) {
    this.#delivery = new Delivery(shelf, means, {
      onSent: (draft, sent) => this.#note(draft, sent, false),
      onSafety: (card) => (this.#card ??= card),
    });
    // Taken back, here or in another tab: then what is on its way stops.
    shelf.watch(() => {
      if (this.#now !== null && shelf.find(this.#now.id)?.stage !== "sending") this.#now.stop.abort();
    });
  }

  watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** People who help, since the words of what was sent gave reason; null once seen. */
  get card(): Card | null {
    return this.#card;
  }

  cardSeen(): void {
    this.#card = null;
    this.#show();
  }

  progressOf = (id: string): Progress | null => this.#progress.get(id) ?? null;

  /** Sends a draft; what failed before is tried again. */
  async publish(id: string): Promise<void> {
    await this.shelf.edit(id, { stage: "sending", failure: null });
    void this.flush();
  }

  /** Takes it back: the recordings stay, and what is on the server already need not be sent again. */
  cancel(id: string): Promise<void> {
    return this.shelf.edit(id, { stage: "editing", failure: null });
  }

  /** Sends what waits; stops at the first that gets no answer. One run at a time, in one tab. */
  flush(): Promise<void> {
    this.#running ??= exclusively(() => this.#run()).finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    // Another tab may have sent it meanwhile.
    await this.shelf.load(true);
    for (;;) {
      const next = this.shelf.items.findLast(({ stage }) => stage === "sending");
      if (next === undefined) return;
      if (!navigator.onLine) return this.#note(next, 0, true);
      if (!(await this.#one(next.id))) return;
    }
  }

  /** Whether to go on with the next. */
  async #one(id: string): Promise<boolean> {
    const stop = new AbortController();
    this.#now = { id, stop };
    try {
      await this.#delivery.deliver(id, stop.signal);
      return true;
    } catch (fault) {
      if (stop.signal.aborted) return true;
      return await this.#over(id, fault);
    } finally {
      this.#now = null;
      if (this.progressOf(id)?.waiting !== true) this.#progress.delete(id);
      this.#show();
    }
  }

  async #over(id: string, fault: unknown): Promise<boolean> {
    const draft = this.shelf.find(id);
    if (draft === null) return true;
    if (fault instanceof Apart) await this.shelf.put(part(draft, newKey(), fault.why, Date.now()));
    else if (fault instanceof Failed) await this.shelf.edit(id, { stage: "failed", failure: fault.failure });
    else if (isApiError(fault, "NOT_OPEN")) await this.shelf.put(part(draft, newKey(), "closed", Date.now()));
    else if (isApiError(fault) && fault.status === 404) await this.shelf.put(part(draft, newKey(), "deleted", Date.now()));
    else if (passes(fault)) {
      this.#note(draft, 0, true);
      return false;
    } else if (fault instanceof ApiError) {
      const { status, code, message, details } = fault;
      await this.shelf.edit(id, { stage: "failed", failure: { status, code, message, position: null, details } });
    }
    return true;
  }

  #note(draft: Draft, sent: number, waiting: boolean): void {
    const total = draft.takes.reduce((sum, take) => sum + (take?.size ?? 0), 0);
    const before = this.progressOf(draft.id)?.sent ?? 0;
    this.#progress.set(draft.id, { sent: Math.max(sent, waiting ? before : 0), total, waiting });
    this.#show();
  }

  #show(): void {
    for (const watcher of this.#watchers) watcher();
  }
}
