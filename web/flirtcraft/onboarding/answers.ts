import type { Goal, Profile, ProfileValues, Step, Target } from "../api";
import { STEPS } from "../api";

/** What the questions hold while they are asked; everything has a sensible value from the start. */
export interface Answers {
  age: number;
  gender: string;
  target: Target;
  /** Youngest and oldest, 18–100. */
  range: [number, number];
  goals: Goal[];
  hints: boolean;
  sound: boolean;
  vibration: boolean;
}

/** The range proposed for an age: seven years either way, never below 18. */
export function rangeFor(age: number): [number, number] {
  return [Math.max(18, age - 7), Math.min(100, age + 7)];
}

/** What was saved on whichever device, and defaults for the rest; sound and vibration only on the person's wish. */
export function answersOf(profile: Profile): Answers {
  const age = profile.age ?? 25;
  const [low, high] = rangeFor(age);
  const finished = profile.onboarded_at !== null;
  return {
    age,
    gender: profile.gender ?? "",
    target: profile.target_gender ?? "randomized",
    range: [profile.target_age_min ?? low, profile.target_age_max ?? high],
    goals: profile.skill_goals.length > 0 ? profile.skill_goals : ["conversation_starters"],
    hints: profile.hints,
    sound: finished && profile.sound,
    vibration: finished && profile.vibration,
  };
}

/** The fields that belong to one step, as the server takes them. */
export function valuesOf(step: Step, answers: Answers): ProfileValues {
  switch (step) {
    case "welcome":
      return {};
    case "age":
      return answers.gender === "" ? { age: answers.age } : { age: answers.age, gender: answers.gender };
    case "who": {
      const [target_age_min, target_age_max] = answers.range;
      return { target_gender: answers.target, target_age_min, target_age_max };
    }
    case "goals":
      return { skill_goals: answers.goals };
    case "notifications":
      return { hints: answers.hints, sound: answers.sound, vibration: answers.vibration };
  }
}

/** What comes after a saved step: the next question, or the one the server still misses; null at the end. */
export function nextStep(step: Step, reached: Step | "done"): Step | null {
  if (step === "notifications") return reached === "done" ? null : reached;
  return STEPS[STEPS.indexOf(step) + 1]!;
}
