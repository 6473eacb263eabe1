type Say = (key: string) => string;

/** Name of an achievement; one that this version does not know yet is named by its type. */
export function achievementName(t: Say, type: string): string {
  const key = `achievement.${type}`;
  const name = t(key);
  return name === key ? type.replaceAll("_", " ") : name;
}

/** How it is earned; empty for one that this version does not know. */
export function achievementHow(t: Say, type: string): string {
  const key = `achievement.${type}.how`;
  const how = t(key);
  return how === key ? "" : how;
}
