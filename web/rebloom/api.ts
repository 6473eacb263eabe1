import { api, errorFrom, type Schemas, transport } from "@kit/api";

/** What the server of Rebloom answers, by the names of its own description, with the calls that answer it. */
export type Profile = Schemas["RebloomProfile"];
export type Wish = Schemas["ProfileWish"];
export type Step = Exclude<Profile["onboarding_step"], "done">;
export const STEPS = ["welcome", "age", "consent", "about", "approach", "safety"] as const satisfies readonly Step[];
export type AgeRange = NonNullable<Profile["age_range"]>;
export const AGES = ["18-24", "25-34", "35-44", "45-54", "55-64", "65+"] as const satisfies readonly AgeRange[];
/** Said instead of a range; it closes the door and shows where help is. */
export const MINOR = "under-18";
export type Aim = Profile["goals"][number];
export const AIMS = ["anxiety", "mood", "sleep", "stress", "grief", "relationships", "self_esteem", "habits"] as const satisfies readonly Aim[];
export type Approach = Profile["approach"];
export const APPROACHES = ["supportive", "cbt", "act", "dbt", "mindfulness"] as const satisfies readonly Approach[];
export type Contact = NonNullable<Profile["emergency_contact"]>;
/** What is asked before anything is kept or sent anywhere, in the order in which it is asked. */
export const PURPOSES = ["conversation_storage", "personalisation", "emotion_inference", "model_providers", "analytics"] as const;
export type Purpose = (typeof PURPOSES)[number];

export type Session = Schemas["RebloomSessionView"];
export type SessionType = Session["session_type"];
export const TYPES = ["general", "anxiety", "mood", "sleep", "grief", "stress", "relationships", "work"] as const satisfies readonly SessionType[];
export type Message = Schemas["SessionMessage"];
export type TalkAnswer = Schemas["TalkAnswer"];
export type SafetyCard = Schemas["SafetyCard"];
export type Mood = Schemas["MoodEntry"];
export type MoodWish = Schemas["MoodWish"];
export type Trend = Schemas["Trend"];
export type Bucket = Trend["bucket"];
export type Goal = Schemas["Goal"];
export type GoalWish = Schemas["GoalWish"];
export type OfferedExercise = Schemas["OfferedExercise"];
export type Exercise = Schemas["Exercise"];
export type ExerciseStep = Schemas["ExerciseStep"];
/** What was answered, by the step's key: words, or a number of an option or a scale. */
export type Answers = Record<string, string | number>;
export type Plan = Schemas["SafetyPlan"];
export type PlanContact = Schemas["PlanContact"];
export type Memory = Schemas["Memory"];
export type Insight = Schemas["Insight"];
export type Week = Schemas["Week"];
export type Help = Schemas["CountryHelp"];
export type Pending = Schemas["PendingSafety"];

/** The longest message the server takes, in characters as people count them. */
export const LONGEST = 4000;

const at = (path: string) => `/rebloom${path}`;

export const rebloom = {
  profile: () => api.get<Profile>(at("/profile")),
  step: (step: Step, values: Partial<Wish>) =>
    api.patch<Schemas["ProfileFilled"]>(at("/onboarding"), { step, values }),
  start: (session_type: SessionType, mood_before: number | null) =>
    api.post<Schemas["BegunSession"]>(at("/sessions"), { session_type, mood_before }),
  end: (id: string, mood_after: number | null) => api.post<Session>(at(`/sessions/${id}/end`), { mood_after }),
  sessions: (query: { cursor?: string | null; limit?: number }) => api.page<Session>(at("/sessions"), { query }),
  session: (id: string, signal?: AbortSignal) => api.get<Session>(at(`/sessions/${id}`), { signal }),
  /** Newest first. */
  messages: (id: string, query: { cursor?: string | null; limit?: number }, signal?: AbortSignal) =>
    api.page<Message>(at(`/sessions/${id}/messages`), { query, signal }),
  /** What was understood of a recording; nothing of it is kept, and nothing is sent before the person says so. */
  hear: async (id: string, audio: Blob): Promise<Schemas["VoiceText"]> => {
    const address = new URL(`/api/v1${at(`/sessions/${id}/voice`)}`, location.origin);
    const answer = await transport(new Request(address, { method: "POST", body: audio, headers: { "Content-Type": audio.type } }));
    if (!answer.ok) throw await errorFrom(answer);
    return ((await answer.json()) as { data: Schemas["VoiceText"] }).data;
  },
  moods: (query: { from?: string; to?: string; cursor?: string | null; limit?: number }) => api.page<Mood>(at("/moods"), { query }),
  trends: (from: string, to: string, bucket: Bucket) => api.get<Trend>(at("/moods/trends"), { query: { from, to, bucket } }),
  goals: (query: { status?: Goal["status"]; cursor?: string | null; limit?: number }) => api.page<Goal>(at("/goals"), { query }),
  goal: (id: string) => api.get<Schemas["GoalDetail"]>(at(`/goals/${id}`)),
  beginGoal: (wish: Partial<GoalWish>) => api.post<Schemas["GoalKept"]>(at("/goals"), wish),
  changeGoal: (id: string, wish: Partial<GoalWish>) => api.patch<Schemas["GoalKept"]>(at(`/goals/${id}`), wish),
  stepGoal: (id: string, percentage: number, note: string | null) =>
    api.post<Schemas["GoalKept"]>(at(`/goals/${id}/progress`), { percentage, note }),
  exercises: () => api.get<OfferedExercise[]>(at("/exercises")),
  run: (slug: string, answers: Answers, helped: number | null) =>
    api.post<Schemas["RunKept"]>(at(`/exercises/${slug}/runs`), { answers, helped }),
  plan: () => api.get<Plan>(at("/safety/plan")),
  keepPlan: (plan: Omit<Plan, "updated_at">) => api.put<Schemas["PlanKept"]>(at("/safety/plan"), plan),
  /** Open to everybody, with or without an account. */
  help: (country: string | null, region: string | null) => api.get<Help>("/safety/helplines", { query: { country, region } }),
  pending: () => api.get<Pending[]>(at("/safety/pending")),
  contact: (event: string) => api.post<Schemas["ContactOffer"]>(at(`/safety/${event}/contact`)),
  memories: (query: { cursor?: string | null; limit?: number }) => api.page<Memory>(at("/memories"), { query }),
  older: () => api.get<Schemas["OlderMemories"]>(at("/memories/older")),
  correct: (id: string, summary: string) => api.patch<Schemas["MemoryKept"]>(at(`/memories/${id}`), { summary }),
  forget: (id: string) => api.delete(at(`/memories/${id}`)),
  insights: (query: { cursor?: string | null; limit?: number }) => api.page<Insight>(at("/insights"), { query }),
  seen: (id: string) => api.post<Insight>(at(`/insights/${id}/acknowledge`)),
  week: () => api.get<Week>(at("/insights/weekly")),
  engagement: () => api.get<Schemas["Engagement"]>(at("/engagement")),
  card: () => api.get<SafetyCard>("/safety/card"),
  acknowledge: (card: string) => api.post<void>(`/safety/card/${card}/acknowledge`),
};

export const messagePath = (session: string) => at(`/sessions/${session}/messages`);
export const moodPath = at("/moods");
export const topicOf = (session: string) => `rebloom.session:${session}`;
