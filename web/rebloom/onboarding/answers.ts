import { type AgeRange, type Aim, type Approach, type Contact, MINOR, type Profile, type Purpose, PURPOSES, type Step, STEPS, type Wish } from "../api";
import { deviceCountry } from "../country/country";

/** What the questions hold while they are asked; a decision not yet taken is null, for nothing is taken for granted. */
export interface Answers {
  age: AgeRange | typeof MINOR | null;
  consents: Record<Purpose, boolean | null>;
  goals: Aim[];
  history: string;
  /** ISO 3166-1 alpha-2: what was told, else what this device guesses and the person confirms by going on. */
  country: string | null;
  approach: Approach | null;
  contact: Contact;
}

export const NOBODY: Contact = { name: "", phone: "", text: "", agreed: false };

export function answersOf(profile: Profile): Answers {
  // What was decided on another device is shown; before that there is no decision to show.
  const decided = STEPS.indexOf("consent") < reached(profile);
  return {
    age: profile.age_range,
    consents: Object.fromEntries(PURPOSES.map((p) => [p, decided ? (profile.consents[p] ?? false) : null])) as Answers["consents"],
    goals: [...profile.goals],
    history: profile.history ?? "",
    country: profile.country ?? deviceCountry(),
    approach: profile.approach_chosen ? profile.approach : null,
    contact: profile.emergency_contact ?? NOBODY,
  };
}

const reached = (profile: Profile) => (profile.onboarding_step === "done" ? STEPS.length : STEPS.indexOf(profile.onboarding_step));

/** Whether this question can be left: the age and every consent need an answer, the rest may stay open. */
export function answered(step: Step, { age, consents, contact }: Answers): boolean {
  if (step === "age") return age !== null;
  if (step === "consent") return PURPOSES.every((p) => consents[p] !== null);
  if (step === "safety") return isNobody(contact) || (contact.name.trim() !== "" && contact.phone.trim() !== "" && contact.text.trim() !== "");
  return true;
}

export const isNobody = ({ name, phone, text }: Contact) => [name, phone, text].every((part) => part.trim() === "");

/** The fields that belong to one step, as the server takes them. */
export function valuesOf(step: Step, answers: Answers): Partial<Wish> {
  switch (step) {
    case "welcome":
      return {};
    case "age":
      return { age_range: answers.age };
    case "consent":
      return { consents: answers.consents as Record<string, boolean> };
    case "about":
      return { goals: answers.goals, history: answers.history, country: answers.country };
    case "approach":
      return answers.approach === null ? {} : { approach: answers.approach };
    case "safety":
      return isNobody(answers.contact) ? {} : { emergency_contact: answers.contact };
  }
}

/** What comes after a saved step; null at the end. */
export function nextStep(step: Step, now: Step | "done"): Step | null {
  if (step === "safety") return now === "done" ? null : now;
  return STEPS[STEPS.indexOf(step) + 1]!;
}
