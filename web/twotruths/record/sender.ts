import { ApiError, isApiError, NetworkError, newKey, type Schemas } from "@kit/api";
import { send as overTheNetwork, type Sending, UploadGone, UploadRefused } from "@kit/upload";
import { game, type Own, type Position, POSITIONS, type Shown } from "../api";
import { changeTake, compare, type Draft, type Failure, keptOf, part, type Parted, type Take } from "./drafts";
import type { Shelf } from "./shelf";

type Card = Schemas["SafetyCard"];
/** How often, and after how many milliseconds each, it is asked whether what was sent has been noticed. */
const LOOKS = 40;
const BETWEEN = 500;

/** The calls that sending needs. */
export type Port = Pick<typeof game, "watch" | "begin" | "change" | "upload" | "expressions" | "process">;

export interface Progress {
  /** Bytes that are on the server or on the way, and all there are. */
  sent: number;
  total: number;
  /** No answer came; it goes on by itself. */
  waiting: boolean;
}

/** The draft and its challenge went different ways. */
class Apart extends Error {
  constructor(readonly why: Parted) {
    super(why);
  }
}

class Failed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

const failed = (status: number, code: string, message = "", position: Position | null = null, details: unknown = null) =>
  new Failed({ status, code, message, position, details });

/** Whether the same will work later without anybody's doing. */
const passes = (fault: unknown) => !(fault instanceof ApiError) || fault.status === 401 || fault.status >= 500;

const exclusively = async (work: () => Promise<void>): Promise<void> => {
  if ("locks" in navigator) await navigator.locks.request("quintet:twotruths:sending", work);
  else await work();
};

/**
 * Sends drafts, one after the other, whatever screen is shown: begins the challenge, uploads its recordings, adds what
 * was measured, and asks for processing. Each step is noted before the next, so a closed tab goes on where it was.
 */
export class Sender {
  readonly #progress = new Map<string, Progress>();
  readonly #watchers = new Set<() => void>();
  #running: Promise<void> | null = null;
  #now: { id: string; stop: AbortController } | null = null;
  #card: Card | null = null;

  constructor(
    private readonly shelf: Shelf,
    private readonly port: Port = game,
    private readonly transmit: (sending: Sending) => Promise<void> = overTheNetwork,
    private readonly pause: (milliseconds: number) => Promise<void> = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  ) {
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
      await this.#steps(id, stop.signal);
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

  async #steps(id: string, signal: AbortSignal): Promise<void> {
    const challenge = await this.#challenge(this.#draft(id));
    for (const position of POSITIONS) {
      signal.throwIfAborted();
      await this.#recording(id, challenge, position, signal);
    }
    await this.#arrival(id, challenge, signal);
    try {
      await this.port.process(challenge);
    } catch (fault) {
      if (isApiError(fault, "SEGMENTS_MISSING")) await this.#unsend(id, (fault.details as { positions?: Position[] } | null)?.positions ?? []);
      throw fault;
    }
    await this.shelf.remove(id, challenge);
  }

  /** The server looks at what arrived a moment later: until it has, there is nothing to process. */
  async #arrival(id: string, challenge: string, signal: AbortSignal): Promise<void> {
    for (let tries = 0; tries < LOOKS; tries++) {
      signal.throwIfAborted();
      const own = await this.#own(challenge);
      if (own === null) throw new Apart("deleted");
      const refused = own.segments.find(({ state }) => state === "refused");
      if (refused !== undefined) {
        await this.#unsend(id, [refused.position]);
        throw failed(422, refused.error ?? "refused", "", refused.position);
      }
      if (own.segments.every(({ state }) => state !== "uploading")) return;
      await this.pause(BETWEEN);
    }
    throw new NetworkError("The server has not noticed yet that all has arrived");
  }

  /** These have to be sent anew. */
  async #unsend(id: string, positions: readonly Position[]): Promise<void> {
    for (const position of positions) {
      await this.#change(id, position, { sent: false, media: null, upload: null });
      await this.shelf.edit(id, (draft) => ({ ...draft, kept: draft.kept.with(position, false) as Draft["kept"] }));
    }
  }

  /** The challenge on the server with the words of the draft; `Apart` when another device changed it. */
  async #challenge(draft: Draft): Promise<string> {
    this.#note(draft, 0, false);
    const lie = draft.lie ?? 0;
    const { frame, reveal, visibility } = draft;
    const words = { title: draft.title.trim(), lie_index: lie, statements: [...draft.statements], visibility, frame, reveal };
    if (draft.challenge === null) {
      const orientation = draft.orientation ?? "portrait";
      const { challenge, safety } = await this.port.begin({ ...words, orientation, pack_id: draft.pack }, draft.key);
      this.#card ??= safety;
      await this.shelf.edit(draft.id, { challenge: challenge.challenge.id, base: updated(challenge) });
      return challenge.challenge.id;
    }
    const own = await this.#own(draft.challenge);
    const why = compare(draft, own);
    if (why !== null) throw new Apart(why);
    await this.shelf.edit(draft.id, { touching: true });
    const { challenge, safety } = await this.port.change(draft.challenge, words);
    this.#card ??= safety;
    await this.shelf.edit(draft.id, { touching: false, base: updated(challenge), kept: challenge.own ? keptOf(challenge.own) : draft.kept });
    return draft.challenge;
  }

  async #recording(id: string, challenge: string, position: Position, signal: AbortSignal, again = true): Promise<void> {
    const take = this.#draft(id).takes[position];
    if (take === null || take.sent) return;
    const url = take.upload ?? (await this.#announce(id, challenge, position, take));
    const file = await this.shelf.file(take);
    if (file === null) throw failed(0, "FILE_LOST", "", position);
    const before = this.#sentBytes(id);
    try {
      await this.transmit({ file, url, signal, onProgress: (sent) => this.#note(this.#draft(id), before + sent, false) });
    } catch (fault) {
      if (fault instanceof UploadRefused) {
        await this.#change(id, position, { media: null, upload: null });
        throw failed(422, fault.reason ?? "refused", fault.message, position);
      }
      if (!(fault instanceof UploadGone)) throw fault;
      if (!(await this.#arrived(challenge, position, this.#draft(id).takes[position]))) {
        if (!again) throw failed(404, "UPLOAD_GONE", "", position);
        await this.#change(id, position, { media: null, upload: null });
        return this.#recording(id, challenge, position, signal, false);
      }
    }
    await this.#measured(challenge, position, take);
    await this.#change(id, position, { sent: true });
    await this.shelf.edit(id, (draft) => ({ ...draft, kept: draft.kept.with(position, true) as Draft["kept"] }));
  }

  async #announce(id: string, challenge: string, position: Position, { size, type }: Take): Promise<string> {
    await this.shelf.edit(id, { touching: true });
    const ticket = await this.port.upload(challenge, position, { size, type });
    await this.#change(id, position, { media: ticket.media, upload: ticket.upload });
    const own = await this.#own(challenge);
    await this.shelf.edit(id, { touching: false, base: own?.updated_at ?? null });
    return ticket.upload;
  }

  /** Whether an upload that is not known any more has arrived; `Apart` if another recording took its place. */
  async #arrived(challenge: string, position: Position, take: Take | null): Promise<boolean> {
    const own = await this.#own(challenge);
    if (own === null) throw new Apart("deleted");
    const segment = own.segments.find((each) => each.position === position);
    if (segment?.uploading != null && segment.uploading !== take?.media) throw new Apart("changed");
    return segment?.state === "checking" || segment?.state === "ready";
  }

  /** Entertainment: what the server will not have of it holds nothing up. */
  async #measured(challenge: string, position: Position, { faces }: Take): Promise<void> {
    if (faces === null) return;
    try {
      await this.port.expressions(challenge, position, faces);
    } catch (fault) {
      if (passes(fault)) throw fault;
    }
  }

  async #own(challenge: string): Promise<Own | null> {
    try {
      return (await this.port.watch(challenge)).own;
    } catch (fault) {
      if (isApiError(fault) && fault.status === 404) return null;
      throw fault;
    }
  }

  #change(id: string, position: Position, change: Partial<Take>): Promise<void> {
    return this.shelf.edit(id, (draft) => changeTake(draft, position, change));
  }

  #draft(id: string): Draft {
    const draft = this.shelf.find(id);
    if (draft === null) throw new DOMException("taken away", "AbortError");
    return draft;
  }

  #sentBytes(id: string): number {
    return this.#draft(id).takes.reduce((sum, take) => sum + (take?.sent ? take.size : 0), 0);
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

const updated = ({ own }: Shown): string | null => own?.updated_at ?? null;
