import type { FaceTimeline, Frame, Orientation, Own, Position, Reveal, Shown, Visibility } from "../api";

/** One recording on this device, with how far it got on its way. */
export interface Take {
  /** Names the file on the device and the announcement to the server. */
  id: string;
  type: string;
  /** Bytes. */
  size: number;
  /** Milliseconds; null where this browser cannot tell. */
  duration: number | null;
  faces: FaceTimeline | null;
  /** The server's id of the file and where to send it, once announced. */
  media: string | null;
  upload: string | null;
  sent: boolean;
}

export interface Failure {
  status: number;
  code: string;
  message: string;
  /** The statement that is to blame, if one is. */
  position: Position | null;
  details: unknown;
}

/** Why a draft that belonged to a challenge stands alone now. */
export type Parted = "changed" | "deleted" | "closed";

/** A challenge being made on this device. Words and recordings stay here until the server has them. */
export interface Draft {
  id: string;
  /** Makes a repeated beginning of its challenge count once. */
  key: string;
  /** The server's challenge, once there is one. */
  challenge: string | null;
  /** `updated_at` of the challenge this draft was made from or last wrote. */
  base: string | null;
  /** Set before the server is asked to change something and cleared after its answer: between the two `base` is not known. */
  touching: boolean;
  title: string;
  orientation: Orientation | null;
  visibility: Visibility;
  pack: string | null;
  /** What premium dresses it up with. */
  frame: Frame;
  reveal: Reveal;
  lie: Position | null;
  statements: [string, string, string];
  takes: [Take | null, Take | null, Take | null];
  /** Statements whose recording the server has. */
  kept: [boolean, boolean, boolean];
  stage: "editing" | "sending" | "failed";
  failure: Failure | null;
  parted: Parted | null;
  createdAt: number;
  changedAt: number;
}

export function newDraft(id: string, now: number): Draft {
  return {
    id,
    key: id,
    challenge: null,
    base: null,
    touching: false,
    title: "",
    orientation: null,
    visibility: "public",
    pack: null,
    frame: "plain",
    reveal: "flip",
    lie: null,
    statements: ["", "", ""],
    takes: [null, null, null],
    kept: [false, false, false],
    stage: "editing",
    failure: null,
    parted: null,
    createdAt: now,
    changedAt: now,
  };
}

const OPEN = new Set<Own["status"]>(["draft", "uploading", "rejected", "failed"]);
/** Whether words, lie and recordings of a challenge may still be changed. */
export const isOpen = ({ status }: Pick<Own, "status">) => OPEN.has(status);

const three = <T>(make: (position: Position) => T): [T, T, T] => [make(0), make(1), make(2)];

/** Which statements the server has a usable recording of, or one that it is still looking at. */
export const keptOf = (own: Own): [boolean, boolean, boolean] =>
  three((position) => own.segments.some((part) => part.position === position && (part.state === "ready" || part.state === "checking")));

/** A draft of what the server has, to be changed here. */
export function draftOf(id: string, { challenge, statements, own }: Shown & { own: Own }, now: number): Draft {
  return {
    ...newDraft(id, now),
    challenge: challenge.id,
    base: own.updated_at,
    title: challenge.title,
    orientation: challenge.orientation,
    visibility: own.visibility,
    pack: own.pack_id,
    frame: challenge.frame,
    reveal: challenge.reveal,
    lie: own.lie_index,
    statements: three((position) => statements[position] ?? ""),
    kept: keptOf(own),
  };
}

/**
 * Whether what the server has now still is what this draft was made from. The newer state of the server wins, so a
 * draft that finds another one there parts from its challenge and stays as a draft of its own.
 */
export function compare(draft: Draft, own: Own | null): Parted | null {
  if (own === null) return "deleted";
  if (!isOpen(own)) return "closed";
  if (draft.touching || draft.base === null || Date.parse(own.updated_at) <= Date.parse(draft.base)) return null;
  return "changed";
}

/** The draft on its own: nothing of it is lost, and sending it makes a new challenge under the new key. */
export function part(draft: Draft, key: string, why: Parted, now: number): Draft {
  return {
    ...draft,
    key,
    challenge: null,
    base: null,
    touching: false,
    kept: [false, false, false],
    takes: three((position) => fresh(draft.takes[position])),
    stage: "editing",
    failure: null,
    parted: why,
    changedAt: now,
  };
}

const fresh = (take: Take | null): Take | null => take && { ...take, media: null, upload: null, sent: false };

/** Statements that have no recording, neither here nor on the server. */
export const missing = ({ takes, kept }: Draft): Position[] => ([0, 1, 2] as const).filter((position) => takes[position] === null && !kept[position]);

/** What still has to be done before it can be sent. */
export type Lack = "recordings" | "title" | "lie";

export function lacks(draft: Draft): Lack[] {
  const lacking: Lack[] = [];
  if (missing(draft).length > 0) lacking.push("recordings");
  if (draft.title.trim() === "") lacking.push("title");
  if (draft.lie === null) lacking.push("lie");
  return lacking;
}

/** Bytes that wait on this device. */
export const unsent = ({ takes }: Draft): number => takes.reduce((sum, take) => sum + (take === null || take.sent ? 0 : take.size), 0);

export const withTake = (draft: Draft, position: Position, take: Take | null): Draft => ({
  ...draft,
  takes: three((each) => (each === position ? take : draft.takes[each])),
});

export const changeTake = (draft: Draft, position: Position, change: Partial<Take>): Draft => {
  const take = draft.takes[position];
  return take === null ? draft : withTake(draft, position, { ...take, ...change });
};
