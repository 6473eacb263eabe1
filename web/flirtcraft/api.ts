import { api, type Schemas } from "@kit/api";

/** What the server of FlirtCraft answers, by the names of its own description, with the calls that answer it. */
export type Place = Scenario["type"];
export const PLACES = [
  "coffee_shop",
  "bookstore",
  "park",
  "campus",
  "grocery",
  "gym",
  "bar",
  "gallery",
] as const satisfies readonly Place[];
export type Difficulty = Context["difficulty_level"];
export const DIFFICULTIES = ["green", "yellow", "red"] as const satisfies readonly Difficulty[];
export type Goal = Profile["skill_goals"][number];
export const GOALS = ["conversation_starters", "flow_maintenance", "storytelling"] as const satisfies readonly Goal[];
export type Target = NonNullable<Profile["target_gender"]>;
export const TARGETS = ["female", "male", "randomized"] as const satisfies readonly Target[];
export type Retention = Profile["transcript_retention"];
export const RETENTIONS = ["30", "90", "365", "keep"] as const satisfies readonly Retention[];
export type Step = Exclude<Profile["onboarding_step"], "done">;
export const STEPS = ["welcome", "age", "who", "goals", "notifications"] as const satisfies readonly Step[];
export type Receptiveness = Conversation["receptiveness"];
export type Outcome = Review["outcome"];

/** Fields are null until the onboarding reached them. */
export type Profile = Schemas["Profile"];
/** What may be changed of it, with the choices that the server accepts. */
export type ProfileValues = Partial<Omit<Profile, "onboarding_step" | "onboarded_at">>;
export type Scenario = Schemas["Scenario"];
export type Persona = Schemas["PersonaView"];
/** Who stands there, where, and how open they look. */
export type Context = Schemas["ContextView"];
/** `position` counts 1, 2, 3 … without gaps. */
export type Message = Schemas["Message"];
/** The three scores are 1–5 each. */
export type LiveFeedback = Schemas["LiveFeedback"];
export type Helpline = Schemas["Helpline"];
export type SafetyCard = Schemas["SafetyCard"];
/** `mode` is a model's name or `offline`; `engagement` the character's interest, 0–100. */
export type Conversation = Omit<Schemas["ConversationView"], Details>;
export type Status = Conversation["status"];
export type EndReason = NonNullable<Conversation["end_reason"]>;
/** One conversation with what was said, which the list leaves out. */
export type Thread = Conversation & Required<Pick<Schemas["ConversationView"], Details>>;
type Details = "context" | "messages" | "live_feedback";
export type SendAnswer = Schemas["MessageAnswer"];
/** `model` is what judged: a model's name, or `offline`. */
export type Review = Schemas["Review"];
export type Metric = Schemas["Item"];
export type MetricName = Metric["name"];
/** `xp_to_next` points are still missing to the next level. */
export type Stats = Schemas["Stats"];
/** `full` is false when the free plan cut the span. */
export type Series = Schemas["Series"];
/** `source` is the conversation that earned it. */
export type Achievement = Schemas["Standing"];
export type Rank = Schemas["Place"];

/** The longest message the server takes, in characters as people count them. */
export const LONGEST = 500;

/** Messages of the person from which a conversation is reviewed. */
export const REVIEWED_FROM = 3;

export const METRICS = [
  "ai_engagement",
  "responsiveness",
  "storytelling",
  "emotional_intelligence",
  "momentum",
  "flirtation",
] as const satisfies readonly MetricName[];

const at = (path: string) => `/flirtcraft${path}`;

export const flirtcraft = {
  profile: () => api.get<Profile>(at("/profile")),
  step: (step: Step, values: ProfileValues) =>
    api.patch<Profile>(at("/onboarding"), { step, values } satisfies Schemas["StepRequest"]),
  scenarios: () => api.get<Scenario[]>(at("/scenarios")),
  meet: (place: Place, difficulty_level: Difficulty) =>
    api.post<Context>(at(`/scenarios/${place}/context`), { difficulty_level } satisfies Schemas["ContextRequest"]),
  start: (context: Context) =>
    api.post<Thread>(at("/conversations"), {
      scenario_type: context.scenario_type,
      difficulty_level: context.difficulty_level,
      context_id: context.id,
    } satisfies Schemas["StartRequest"]),
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
