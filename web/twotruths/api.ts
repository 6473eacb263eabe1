import { api, type Schemas } from "@kit/api";

/** What the server of the game answers, with the calls that answer it. Positions of statements are 0–2. */
export type Position = 0 | 1 | 2;
export const POSITIONS = [0, 1, 2] as const satisfies readonly Position[];
export type Confidence = 1 | 2 | 3;
export const CONFIDENCES = [1, 2, 3] as const satisfies readonly Confidence[];
export type FeedKind = "new" | "hot" | "hard" | "friends";
export const FEEDS = ["new", "hot", "hard", "friends"] as const satisfies readonly FeedKind[];
export type Orientation = "portrait" | "landscape";
export type Visibility = "public" | "link" | "friends";
export const VISIBILITIES = ["public", "link", "friends"] as const satisfies readonly Visibility[];
export type Status = "draft" | "uploading" | "processing" | "held" | "published" | "rejected" | "failed";
export type SegmentState = "waiting" | "uploading" | "checking" | "ready" | "refused";
export type Reason = "harassment" | "hate" | "sexual" | "dangerous" | "minor" | "privacy" | "spam" | "other";
export const REASONS = ["harassment", "hate", "sexual", "dangerous", "minor", "privacy", "spam", "other"] as const satisfies readonly Reason[];
export type Board = "detectives" | "liars";
export const BOARDS = ["detectives", "liars"] as const satisfies readonly Board[];
export type Window = "week" | "all";
export const WINDOWS = ["week", "all"] as const satisfies readonly Window[];

export type Frame = Schemas["Card"]["frame"];
export const FRAMES = ["plain", "neon", "film", "paper", "gold"] as const satisfies readonly Frame[];
export type Reveal = Schemas["Card"]["reveal"];
export const REVEALS = ["flip", "curtain", "spotlight", "confetti"] as const satisfies readonly Reveal[];

/** The server's description with what it says in words only: which numbers and texts there can be. */
type Told<T, More> = Omit<T, keyof More> & More;

export type Player = Schemas["Player"];
export type Card = Told<Schemas["Card"], { orientation: Orientation }>;
export type Verdict = Told<Schemas["Verdict"], { guess: Position; confidence: Confidence; lie_index: Position }>;
export type Facts = Schemas["Facts"];
export type Part = Told<Schemas["Part"], { position: Position; state: SegmentState }>;
/** What only its owner sees. */
export type Own = Told<Schemas["Own"], { status: Status; visibility: Visibility; lie_index: Position; segments: Part[] }>;
export type Shown = Told<Schemas["Shown"], { challenge: Card; verdict: Verdict | null; own: Own | null }>;
/** Absent fields stay as they are; statements are all three or none. */
export type ChallengeWish = Told<Partial<Schemas["ChallengeWish"]>, { lie_index?: Position; orientation?: Orientation; visibility?: Visibility; frame?: Frame; reveal?: Reveal }>;
export type Kept = Told<Schemas["Kept"], { challenge: Shown; safety: Schemas["SafetyCard"] | null }>;

export interface UploadWish {
  /** Bytes. */
  size: number;
  type: string;
  /** 64 hexadecimal digits. */
  sha256?: string;
}

/** `upload` is a path that speaks tus 1.0. */
export type Ticket = Schemas["UploadTicket"];

export type Expression = keyof Schemas["FaceDeviation"];
export const EXPRESSIONS = ["happiness", "sadness", "anger", "fear", "surprise", "disgust", "neutral"] as const satisfies readonly Expression[];
export type FacePoint = { at_ms: number; confidence: number } & Record<Expression, number>;
/** At most five points a second; the seven expressions of each sum to one. */
export interface FaceTimeline {
  model: string;
  points: FacePoint[];
}

export type Hint = Told<Schemas["Hint"], { position: Position }>;
export type Guesser = Schemas["Guesser"];
/** `fooled_rate` is a share, 0–1. */
export type Outcome = Told<Schemas["Outcome"], { lie_index: Position }>;

export type AnalysisStatus = "pending" | "completed" | "unavailable";
export type VoiceTrait = keyof Schemas["VoiceDeviation"];
export const VOICE_TRAITS = ["pitch", "pitch_spread", "energy", "rate", "pause_share", "jitter"] as const satisfies readonly VoiceTrait[];
/** Deviations are standard deviations from the same speaker's other statements, −9–9; null where there is too little to compare. */
export type Voice = Told<Schemas["Voice"], { position: Position }>;
export type Face = Told<Schemas["Face"], { position: Position; timeline: FacePoint[] }>;
export type Analysis = Told<
  Schemas["Analysis"],
  {
    status: AnalysisStatus;
    voice_analysis: { status: AnalysisStatus; segments: Voice[] };
    emotion_analysis: { status: AnalysisStatus; segments: Face[] };
  }
>;

export type Stats = Schemas["Figures"];
export type Place = Schemas["Ranked"];
/** `prompts` are all of an owned one, the first three of another. */
export type Pack = Schemas["Offered"];

/** How many more may be published for free: `limit` null is no limit; `next_at` is when one becomes free again. */
export interface Allowance {
  limit: number | null;
  used: number;
  window_days: number;
  next_at: string | null;
}

/** What is told of somebody, and how the two stand; friends follow each other. */
export type Profile = Schemas["Acquaintance"];

type Paging = {
  cursor?: string | null;
  limit?: number;
};

const at = (path: string) => `/twotruths${path}`;
const of = (id: string, path = "") => at(`/challenges/${id}${path}`);

export const game = {
  feed: (feed: FeedKind, query: Paging = {}, signal?: AbortSignal) => api.page<Card>(at("/challenges"), { query: { feed, ...query }, signal }),
  watch: (id: string, signal?: AbortSignal) => api.get<Shown>(of(id), { signal }),
  guess: (id: string, guess: Position, confidence: Confidence, decided_in_ms: number, key?: string) =>
    api.post<Verdict>(of(id, "/guess"), { guess, confidence, decided_in_ms }, key === undefined ? {} : { key }),
  hint: (id: string) => api.post<Hint>(of(id, "/hint")),
  results: (id: string) => api.get<Outcome>(of(id, "/results")),
  analysis: (id: string) => api.get<Analysis>(of(id, "/analysis")),
  report: (id: string, reason: Reason, note: string | null) => api.post<void>(of(id, "/report"), { reason, note }),

  mine: (query: Paging = {}) => api.page<Shown>(at("/me/challenges"), { query }),
  begin: (wish: ChallengeWish, key?: string) => api.post<Kept>(at("/challenges"), wish, key === undefined ? {} : { key }),
  change: (id: string, wish: ChallengeWish) => api.patch<Kept>(of(id), wish),
  remove: (id: string) => api.delete(of(id)),
  upload: (id: string, position: Position, wish: UploadWish) => api.post<Ticket>(of(id, `/segments/${position}/upload`), wish),
  expressions: (id: string, position: Position, timeline: FaceTimeline) => api.put<void>(of(id, `/segments/${position}/expressions`), timeline),
  process: (id: string) => api.post<Shown>(of(id, "/process")),
  /** Asks a moderator to look at what was rejected without one. */
  appeal: (id: string) => api.post<Shown>(of(id, "/appeal")),
  cancel: (id: string) => api.delete<Shown>(of(id, "/process")),

  allowance: () => api.get<Allowance>(at("/me/allowance")),
  acknowledge: (card: string) => api.post<void>(`/safety/card/${card}/acknowledge`),
  stats: () => api.get<Stats>(at("/me/stats")),
  list: (listed: boolean) => api.put<Stats>(at("/me/leaderboard"), { listed }),
  board: (board: Board, window: Window) => api.get<Place[]>(at("/leaderboard"), { query: { board, window } }),
  packs: () => api.get<Pack[]>(at("/packs")),
  profile: (id: string) => api.get<Profile>(at(`/users/${id}`)),
  challengesOf: (id: string, query: Paging = {}) => api.page<Card>(at(`/users/${id}/challenges`), { query }),
  following: () => api.get<Profile[]>(at("/me/following")),
  follow: (id: string) => api.put<void>(at(`/users/${id}/follow`)),
  unfollow: (id: string) => api.delete(at(`/users/${id}/follow`)),
};

/** Carries "progress" (status, step, progress, problem) and "segment" (position, state, progress, error); for its owner. */
export const topicOf = (challenge: string) => `twotruths.challenge:${challenge}`;
export const PREMIUM = "twotruths.premium";
