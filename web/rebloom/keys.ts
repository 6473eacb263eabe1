/** Keys of everything read from the server, so that what changes can name what it makes stale. */
export const keys = {
  profile: ["rebloom", "profile"],
  sessions: ["rebloom", "sessions"],
  session: (id: string) => ["rebloom", "session", id],
  thread: (id: string) => ["rebloom", "thread", id],
  moods: ["rebloom", "moods"],
  goals: ["rebloom", "goals"],
  goal: (id: string) => ["rebloom", "goal", id],
  exercises: ["rebloom", "exercises"],
  plan: ["rebloom", "plan"],
  help: ["rebloom", "help"],
  pending: ["rebloom", "pending"],
  memories: ["rebloom", "memories"],
  insights: ["rebloom", "insights"],
} as const;
