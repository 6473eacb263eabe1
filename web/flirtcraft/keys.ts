/** Keys of everything read from the server, so that what changes can name what it makes stale. */
export const keys = {
  profile: ["flirtcraft", "profile"],
  scenarios: ["flirtcraft", "scenarios"],
  stats: ["flirtcraft", "stats"],
  conversations: ["flirtcraft", "conversations"],
  thread: (id: string) => ["flirtcraft", "thread", id],
  review: (id: string) => ["flirtcraft", "review", id],
  achievements: ["flirtcraft", "achievements"],
  leaderboard: ["flirtcraft", "leaderboard"],
} as const;
