import { ApiError, isApiError, NetworkError } from "@kit/api";
import { type Sending, UploadGone, UploadRefused } from "@kit/upload";
import { type game, type Kept, type Own, type Position, POSITIONS, type Shown } from "../api";
import { changeTake, compare, type Draft, type Failure, keptOf, type Parted, type Take } from "./drafts";
import type { Shelf } from "./shelf";

/** How often, and after how many milliseconds each, it is asked whether what was sent has been noticed. */
const LOOKS = 40;
const BETWEEN = 500;

/** What delivering needs of the world. */
export interface Means {
  port: Pick<typeof game, "watch" | "begin" | "change" | "upload" | "expressions" | "process">;
  transmit: (sending: Sending) => Promise<void>;
  pause: (milliseconds: number) => Promise<void>;
}

/** Who hears of it while it happens. */
export interface Heard {
  /** So many bytes of a draft are there or on their way. */
  onSent: (draft: Draft, sent: number) => void;
  onSafety: (card: NonNullable<Kept["safety"]>) => void;
}

/** The draft and its challenge went different ways. */
export class Apart extends Error {
  constructor(readonly why: Parted) {
    super(why);
  }
}

/** It cannot go on without the person. */
export class Failed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

const failed = (status: number, code: string, message = "", position: Position | null = null) => new Failed({ status, code, message, position, details: null });

/** Whether the same will work later without anybody's doing. */
export const passes = (fault: unknown) => !(fault instanceof ApiError) || fault.status === 401 || fault.status >= 500;

/** Brings one draft to the server: its challenge, its recordings, what was measured. Each step is noted before the next. */
export class Delivery {
  constructor(
    private readonly shelf: Shelf,
    private readonly means: Means,
    private readonly heard: Heard,
  ) {}

  /** Resolves once it is asked for processing and gone from this device; rejects with `Apart`, `Failed`, or what went wrong. */
  async deliver(id: string, signal: AbortSignal): Promise<void> {
    const challenge = await this.#challenge(this.#draft(id));
    for (const position of POSITIONS) {
      signal.throwIfAborted();
      await this.#recording(id, challenge, position, signal);
    }
    await this.#arrival(id, challenge, signal);
    try {
      await this.means.port.process(challenge);
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
      await this.means.pause(BETWEEN);
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
    this.heard.onSent(draft, 0);
    const lie = draft.lie ?? 0;
    const { frame, reveal, visibility } = draft;
    const words = { title: draft.title.trim(), lie_index: lie, statements: [...draft.statements], visibility, frame, reveal };
    if (draft.challenge === null) {
      const orientation = draft.orientation ?? "portrait";
      const { challenge, safety } = await this.means.port.begin({ ...words, orientation, pack_id: draft.pack }, draft.key);
      if (safety !== null) this.heard.onSafety(safety);
      await this.shelf.edit(draft.id, { challenge: challenge.challenge.id, base: updated(challenge) });
      return challenge.challenge.id;
    }
    const own = await this.#own(draft.challenge);
    const why = compare(draft, own);
    if (why !== null) throw new Apart(why);
    await this.shelf.edit(draft.id, { touching: true });
    const { challenge, safety } = await this.means.port.change(draft.challenge, words);
    if (safety !== null) this.heard.onSafety(safety);
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
      await this.means.transmit({ file, url, signal, onProgress: (sent) => this.heard.onSent(this.#draft(id), before + sent) });
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
    const ticket = await this.means.port.upload(challenge, position, { size, type });
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
      await this.means.port.expressions(challenge, position, faces);
    } catch (fault) {
      if (passes(fault)) throw fault;
    }
  }

  async #own(challenge: string): Promise<Own | null> {
    try {
      return (await this.means.port.watch(challenge)).own;
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
}

const updated = ({ own }: Shown): string | null => own?.updated_at ?? null;
