import { api } from "@kit/api";

/** What the server of FlirtCraft answers, in one place, with the calls that answer it. */
export const PLACES = ["coffee_shop", "bookstore", "park", "campus", "grocery", "gym", "bar", "gallery"] as const;
export type Place = (typeof PLACES)[number];
export const DIFFICULTIES = ["green", "yellow", "red"] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];
export const GOALS = ["conversation_starters", "flow_maintenance", "storytelling"] as const;
export type Goal = (typeof GOALS)[number];
export const TARGETS = ["female", "male", "randomized"] as const;
export type Target = (typeof TARGETS)[number];
export const RETENTIONS = ["30", "90", "365", "keep"] as const;
export type Retention = (typeof RETENTIONS)[number];
export const STEPS = ["welcome", "age", "who", "goals", "notifications"] as const;
export type Step = (typeof STEPS)[number];
export type Receptiveness = "closed" | "guarded" | "neutral" | "open" | "warm";
export type Outcome = "bronze" | "silver" | "gold";

/** Fields are null until the onboarding reached them. */
export interface Profile {
  age: number | null;
  gender: string | null;
  target_gender: Target | null;
  target_age_min: number | null;
  target_age_max: number | null;
  skill_goals: Goal[];
  hints: boolean;
  sound: boolean;
  vibration: boolean;
  leaderboard_opt_in: boolean;
  transcript_retention: Retention;
  onboarding_step: Step | "done";
  onboarded_at: string | null;
}
export type ProfileValues = Partial<Omit<Profile, "onboarding_step" | "onboarded_at">>;

export interface Scenario {
  type: Place;
  display_name: string;
  description: string;
  is_premium: boolean;
  locked: boolean;
}

export interface Persona {
  name: string;
  gender: string;
  age: number;
  traits: string[];
  activity: string;
  mood: string;
}

/** Who stands there, where, and how open they look. */
export interface Context {
  id: string;
  scenario_type: Place;
  difficulty_level: Difficulty;
  appearance: { text: string; hair: string; clothing: string; accessories: string; age_look: string };
  environment: { text: string; spot: string; crowd: string; time_of_day: string; weather: string; detail: string };
  body_language: { text: string; posture: string; eye_contact: string; signals: string[] };
  conversation_starters: string[];
  persona: Persona;
  source: "llm" | "offline";
}

export interface Message {
  id: string;
  /** 1, 2, 3 … without gaps. */
  position: number;
  sender: "user" | "ai" | "safety";
  content: string;
  body_language: string | null;
  receptiveness: Receptiveness | null;
  sent_at: string;
}

export interface LiveFeedback {
  message_id: string;
  /** Each 1–5. */
  confidence: number;
  appropriateness: number;
  engagement: number;
  kind: "positive" | "neutral" | "tip" | "warning";
  suggestion_key: string;
  suggestion: string;
}

export interface Helpline {
  name: string;
  phone: string;
  text: string;
  url: string;
  hours: string;
}

export interface SafetyCard {
  id: string;
  level: string;
  title: string;
  message: string;
  helplines: Helpline[];
}

export type Status = "active" | "paused" | "completed" | "abandoned";
export type EndReason = "finished" | "idle" | "bored" | "boundary";

export interface Conversation {
  id: string;
  scenario_type: Place;
  difficulty_level: Difficulty;
  status: Status;
  /** What answers in it: a model's name, or `offline`. */
  mode: string;
  context_id: string;
  /** The character's interest, 0–100. */
  engagement: number;
  receptiveness: Receptiveness;
  total_messages: number;
  user_messages: number;
  started_at: string;
  ended_at: string | null;
  ended_by: "user" | "character" | "timeout" | null;
  end_reason: EndReason | null;
  session_score: number | null;
  outcome: Outcome | null;
  /** The card that pauses it. */
  safety_card_id: string | null;
  /** Whether a review is there or will be. */
  reviewed: boolean;
  transcript_deleted: boolean;
}

/** One conversation with what was said. */
export interface Thread extends Conversation {
  context: Context;
  messages: Message[];
  live_feedback: LiveFeedback[];
}

/** Messages of the person from which a conversation is reviewed. */
export const REVIEWED_FROM = 3;

export interface SendAnswer {
  message: Message;
  live_feedback: LiveFeedback | null;
  safety: SafetyCard | null;
  reply: Message[] | null;
}

export const METRICS = [
  "ai_engagement",
  "responsiveness",
  "storytelling",
  "emotional_intelligence",
  "momentum",
  "flirtation",
] as const;
export type MetricName = (typeof METRICS)[number];

export interface Metric {
  name: MetricName;
  score: number | null;
  band: string | null;
  reason: string;
  quotes: { message_id: string; text: string }[];
  next_step: string;
}

export interface Review {
  overall: number;
  confidence: number;
  engagement: number;
  outcome: Outcome;
  summary: string;
  /** What judged: a model's name, or `offline`. */
  model: string;
  metrics: Metric[];
}

export interface Stats {
  xp: number;
  level: number;
  /** Points still missing to the next level. */
  xp_to_next: number;
  streak: { current: number; longest: number; today_done: boolean; why: string };
  totals: {
    conversations: number;
    completed: number;
    messages: number;
    places_tried: number;
    gold: number;
    silver: number;
    bronze: number;
    best_score: number | null;
    average_score: number | null;
  };
}

export interface Series {
  metric: string;
  from: string;
  to: string;
  /** False when the free plan cut the span. */
  full: boolean;
  points: { date: string; value: number; conversation_id: string }[];
}

export interface Achievement {
  type: string;
  progress: number;
  goal: number;
  earned_at: string | null;
  /** The conversation that earned it. */
  source: string | null;
}

export interface Rank {
  rank: number;
  display_name: string;
  xp: number;
  you: boolean;
}

const at = (path: string) => `/flirtcraft${path}`;

export const flirtcraft = {
  profile: () => api.get<Profile>(at("/profile")),
  step: (step: Step, values: ProfileValues) => api.patch<Profile>(at("/onboarding"), { step, values }),
  scenarios: () => api.get<Scenario[]>(at("/scenarios")),
  meet: (place: Place, difficulty_level: Difficulty) =>
    api.post<Context>(at(`/scenarios/${place}/context`), { difficulty_level }),
  start: (context: Context) =>
    api.post<Thread>(at("/conversations"), {
      scenario_type: context.scenario_type,
      difficulty_level: context.difficulty_level,
      context_id: context.id,
    }),
  conversations: (query: { status?: Status; cursor?: string | null; limit?: number }) =>
    api.page<Conversation>(at("/conversations"), { query }),
  thread: (id: string, signal?: AbortSignal) => api.get<Thread>(at(`/conversations/${id}`), { signal }),
  complete: (id: string) => api.put<Conversation>(at(`/conversations/${id}/complete`)),
  review: (id: string) => api.get<Review>(at(`/conversations/${id}/feedback`)),
  stats: () => api.get<Stats>(at("/stats")),
  progress: (metric: string, from: string, to: string) =>
    api.get<Series>(at("/progress"), { query: { metric, from, to } }),
  achievements: () => api.get<Achievement[]>(at("/achievements")),
  leaderboard: () => api.get<Rank[]>(at("/leaderboard"), { query: { window: "week" } }),
  card: () => api.get<SafetyCard>("/safety/card"),
  acknowledge: (card: string) => api.post<void>(`/safety/card/${card}/acknowledge`),
};

export const messagePath = (conversation: string) => at(`/conversations/${conversation}/messages`);
export const stepPath = at("/onboarding");
export const topicOf = (conversation: string) => `flirtcraft.conversation:${conversation}`;
