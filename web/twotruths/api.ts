import { api } from "@kit/api";

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

export interface Player {
  id: string;
  name: string;
}

export interface Card {
  id: string;
  title: string;
  owner: Player;
  orientation: Orientation;
  duration_ms: number | null;
  /** Where the statements begin, in milliseconds. */
  chapters: number[];
  video_url: string | null;
  poster_url: string | null;
  preview_url: string | null;
  views: number;
  guesses: number;
  published_at: string | null;
  guessed: boolean;
  mine: boolean;
}

export interface Verdict {
  guess: Position;
  confidence: Confidence;
  hinted: boolean;
  correct: boolean;
  lie_index: Position;
  score: number;
  votes: number[];
}

export interface Facts {
  duration_ms: number;
  width: number;
  height: number;
  fps: number;
  has_audio: boolean;
}

export interface Part {
  position: Position;
  statement: string | null;
  state: SegmentState;
  error: string | null;
  uploading: string | null;
  facts: Facts | null;
  thumbnail_url: string | null;
}

/** What only its owner sees. */
export interface Own {
  status: Status;
  visibility: Visibility;
  pack_id: string | null;
  lie_index: Position;
  step: string | null;
  progress: number;
  problem: string | null;
  hidden: boolean;
  created_at: string;
  updated_at: string;
  segments: Part[];
}

export interface Shown {
  challenge: Card;
  statements: string[];
  verdict: Verdict | null;
  own: Own | null;
}

/** Absent fields stay as they are; statements are all three or none. */
export interface ChallengeWish {
  title?: string;
  lie_index?: Position;
  orientation?: Orientation;
  statements?: (string | null)[];
  visibility?: Visibility;
  pack_id?: string | null;
}

export interface Kept {
  challenge: Shown;
  safety: unknown;
}

export interface UploadWish {
  /** Bytes. */
  size: number;
  type: string;
  /** 64 hexadecimal digits. */
  sha256?: string;
}

export interface Ticket {
  media: string;
  /** A path that speaks tus 1.0. */
  upload: string;
  until: string;
}

export type Expression = "happiness" | "sadness" | "anger" | "fear" | "surprise" | "disgust" | "neutral";
export const EXPRESSIONS = ["happiness", "sadness", "anger", "fear", "surprise", "disgust", "neutral"] as const satisfies readonly Expression[];
export type FacePoint = { at_ms: number; confidence: number } & Record<Expression, number>;
/** At most five points a second; the seven expressions of each sum to one. */
export interface FaceTimeline {
  model: string;
  points: FacePoint[];
}

export interface Hint {
  signal: string;
  position: Position;
  note: string;
}

export interface Guesser extends Player {
  score: number;
  decided_in_ms: number;
}

export interface Outcome {
  challenge_id: string;
  lie_index: Position;
  views: number;
  guesses: number;
  votes: number[];
  fooled: number;
  /** 0–1. */
  fooled_rate: number;
  best: Guesser[];
}

export type AnalysisStatus = "pending" | "completed" | "unavailable";
export type VoiceTrait = "pitch" | "pitch_spread" | "energy" | "rate" | "pause_share" | "jitter";
export const VOICE_TRAITS = ["pitch", "pitch_spread", "energy", "rate", "pause_share", "jitter"] as const satisfies readonly VoiceTrait[];

export interface Voice {
  position: Position;
  pitch_mean: number;
  pitch_variance: number;
  energy: number;
  rate: number;
  pauses: number;
  jitter: number;
  /** Standard deviations from the same speaker's other statements, −9–9; null where there is too little to compare. */
  deviation: Record<VoiceTrait, number> | null;
  model: string;
}

export interface Face {
  position: Position;
  timeline: FacePoint[];
  deviation: Record<Expression, number> | null;
  model: string;
}

export interface Analysis {
  status: AnalysisStatus;
  note: string;
  voice_analysis: { status: AnalysisStatus; segments: Voice[] };
  emotion_analysis: { status: AnalysisStatus; segments: Face[] };
}

export interface Stats {
  guesses: number;
  right: number;
  accuracy: number;
  detective_points: number;
  detective_points_this_week: number;
  published: number;
  views: number;
  guessed: number;
  fooled: number;
  fooled_rate: number;
  liar_points: number;
  liar_points_this_week: number;
  listed: boolean;
}

export interface Place extends Player {
  rank: number;
  points: number;
}

export interface Pack {
  id: string;
  title: string;
  premium: boolean;
  owned: boolean;
  /** All of an owned one, the first three of another. */
  prompts: string[];
}

/** What is told of somebody, and how the two stand. */
export interface Profile extends Player {
  following: boolean;
  follows_you: boolean;
}

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
  cancel: (id: string) => api.delete<Shown>(of(id, "/process")),

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
