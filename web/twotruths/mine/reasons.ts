import type { Failure } from "../record/drafts";

/** Why something did not come out, in the groups in which people can do something about it. */
export const REASONS = [
  "damaged",
  "too_long",
  "too_short",
  "too_big",
  "no_picture",
  "not_a_video",
  "too_much",
  "gave_up",
  "words",
  "content",
  "moderator",
  "lost",
  "missing",
  "limit",
  "storage",
  "bought",
  "account",
  "too_many",
  "other",
] as const;
export type Reason = (typeof REASONS)[number];

const GROUPS: Readonly<Record<string, Reason>> = {
  truncated: "damaged",
  index_missing: "damaged",
  damaged: "damaged",
  damaged_sound: "damaged",
  broken_times: "damaged",
  container_broken: "damaged",
  hash_differs: "damaged",
  empty: "damaged",
  too_long: "too_long",
  too_short: "too_short",
  too_big: "too_big",
  no_picture: "no_picture",
  not_a_video: "not_a_video",
  playlist: "not_a_video",
  external_reference: "not_a_video",
  disguised: "not_a_video",
  packed: "not_a_video",
  protected: "not_a_video",
  unknown_codec: "not_a_video",
  unknown_sound: "not_a_video",
  type_not_accepted: "not_a_video",
  too_many_tracks: "too_much",
  too_many_frames: "too_much",
  too_large_picture: "too_much",
  too_small_picture: "too_much",
  too_costly: "too_much",
  gave_up: "gave_up",
  words_not_accepted: "words",
  content_not_accepted: "content",
  moderator: "moderator",
  FILE_LOST: "lost",
  UPLOAD_GONE: "lost",
  SEGMENTS_MISSING: "missing",
  VERIFICATION_REQUIRED: "account",
  USERNAME_REQUIRED: "account",
};

/** The group of a code that the server or the sending gave; null stays null. */
export const reasonOf = (code: string | null): Reason | null => (code === null ? null : (GROUPS[code] ?? "other"));

/** Why sending a draft ended. */
export function reasonFor({ status, code, details }: Failure): Reason {
  if (status === 402) {
    const { feature, limit } = (details ?? {}) as { feature?: string; limit?: number };
    if (feature === "platform.storage") return "storage";
    return limit === undefined ? "bought" : "limit";
  }
  if (status === 429) return "too_many";
  return GROUPS[code] ?? "other";
}
