import type { Own, Shown } from "../api";
import type { Draft } from "../record/drafts";

/** One line of the list: what is on this device, what the server has, or both of the same. */
export interface Row {
  /** Leads to it. */
  id: string;
  draft: Draft | null;
  shown: (Shown & { own: Own }) | null;
}

/** Where a row stands, told in one word each. */
export type Standing = "kept" | "apart" | "sending" | "unsent" | "draft" | "uploading" | "processing" | "held" | "published" | "hidden" | "rejected" | "failed";

/** Drafts without a challenge first, the newest on top; then the server's, each with the draft that changes it. */
export function rowsOf(drafts: readonly Draft[], server: readonly Shown[]): Row[] {
  const own = server.filter((shown): shown is Shown & { own: Own } => shown.own !== null);
  const known = new Set(own.map(({ challenge }) => challenge.id));
  const alone = drafts.filter(({ challenge }) => challenge === null || !known.has(challenge));
  return [
    ...alone.map((draft) => ({ id: draft.challenge ?? draft.id, draft, shown: null })),
    ...own.map((shown) => ({ id: shown.challenge.id, draft: drafts.find(({ challenge }) => challenge === shown.challenge.id) ?? null, shown })),
  ];
}

/** What is under way on this device counts before what the server last said. */
export function standingOf({ draft, shown }: Pick<Row, "draft" | "shown">): Standing {
  if (draft?.stage === "sending") return "sending";
  if (draft?.stage === "failed") return "unsent";
  if (shown === null) return draft?.parted != null ? "apart" : "kept";
  if (shown.own.status === "published" && shown.own.hidden) return "hidden";
  return shown.own.status;
}
