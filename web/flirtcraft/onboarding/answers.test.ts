import { expect, it } from "vitest";
import { profile } from "../test/samples";
import { answersOf, nextStep, rangeFor, valuesOf } from "./answers";

const fresh = profile({ age: null, target_gender: null, target_age_min: null, target_age_max: null, skill_goals: [], sound: true, vibration: true, onboarding_step: "welcome", onboarded_at: null });

it("proposes an age range within 18 to 100", () => {
  expect(rangeFor(18)).toEqual([18, 25]);
  expect(rangeFor(30)).toEqual([23, 37]);
  expect(rangeFor(100)).toEqual([93, 100]);
});

it("has a sensible answer to everything, with sound and vibration off until wished for", () => {
  expect(answersOf(fresh)).toMatchObject({ target: "randomized", goals: ["conversation_starters"], hints: true, sound: false, vibration: false });
});

it("takes up what another device saved", () => {
  expect(answersOf(profile({ target_gender: "female", sound: true }))).toMatchObject({ target: "female", range: [25, 35], sound: true });
});

it("sends with each step only what belongs to it", () => {
  const answers = answersOf(fresh);
  expect(valuesOf("welcome", answers)).toEqual({});
  expect(valuesOf("age", answers)).toEqual({ age: 25 });
  expect(valuesOf("who", answers)).toEqual({ target_gender: "randomized", target_age_min: 18, target_age_max: 32 });
  expect(valuesOf("goals", answers)).toEqual({ skill_goals: ["conversation_starters"] });
  expect(valuesOf("notifications", answers)).toEqual({ hints: true, sound: false, vibration: false });
});

it("ends after the last question, or leads back to the one that is still missing", () => {
  expect(nextStep("age", "who")).toBe("who");
  expect(nextStep("notifications", "done")).toBeNull();
  expect(nextStep("notifications", "goals")).toBe("goals");
});
