import type { Context, Message, Profile, Review, Thread } from "../api";

/** Answers as the server gives them, for tests. */
export const context: Context = {
  id: "context",
  scenario_type: "coffee_shop",
  difficulty_level: "green",
  appearance: { text: "A mustard cardigan.", hair: "curls", clothing: "cardigan", accessories: "ring", age_look: "mid twenties" },
  environment: { text: "The window seat.", spot: "window", crowd: "half full", time_of_day: "afternoon", weather: "rain", detail: "chalkboard" },
  body_language: { text: "Looks up.", posture: "open", eye_contact: "brief", signals: ["smiles"] },
  conversation_starters: ["Is that seat taken?"],
  persona: { name: "Maya", gender: "female", age: 26, traits: ["curious"], activity: "sketching", mood: "light" },
  generated_at: "2026-01-01T09:59:00Z",
  source: "offline",
};

export const message = (position: number, sender: Message["sender"], content = `message ${position}`): Message => ({
  id: `m${position}`,
  position,
  sender,
  content,
  body_language: sender === "ai" ? "smiles" : null,
  receptiveness: sender === "ai" ? "open" : null,
  sent_at: "2026-01-01T10:00:00Z",
});

export const thread = (change: Partial<Thread> = {}): Thread => ({
  id: "c1",
  scenario_type: "coffee_shop",
  difficulty_level: "green",
  status: "active",
  mode: "offline",
  context_id: "context",
  engagement: 50,
  receptiveness: "neutral",
  total_messages: 0,
  user_messages: 0,
  started_at: "2026-01-01T10:00:00Z",
  ended_at: null,
  ended_by: null,
  end_reason: null,
  session_score: null,
  outcome: null,
  safety_card_id: null,
  reviewed: false,
  transcript_deleted: false,
  context,
  messages: [],
  live_feedback: [],
  ...change,
});

export const profile = (change: Partial<Profile> = {}): Profile => ({
  age: 30,
  gender: null,
  target_gender: "randomized",
  target_age_min: 25,
  target_age_max: 35,
  skill_goals: ["storytelling"],
  hints: true,
  sound: false,
  vibration: false,
  leaderboard_opt_in: false,
  transcript_retention: "365",
  onboarding_step: "done",
  onboarded_at: "2026-01-01T09:00:00Z",
  ...change,
});

export const review: Review = {
  overall: 82,
  confidence: 70,
  engagement: 75,
  outcome: "gold",
  summary: "You listened.",
  model: "offline",
  metrics: [
    { name: "ai_engagement", score: 88, band: "Excellent", reason: "You used the rain.", quotes: [{ message_id: "m1", text: "Is it raining in there too?", shows: "context" }], next_step: "Come back to the rain." },
    { name: "storytelling", score: 64, band: "Developing", reason: "One short story.", quotes: [], next_step: "Give it a turn." },
    { name: "flirtation", score: null, band: null, reason: "", quotes: [], next_step: "" },
  ],
  compared: [],
};
