import { expect, test } from "vitest";
import { arranged, type Plan } from "./billing";

const plan = (app: string, name: string, period: "month" | "once"): Plan => ({
  app,
  feature: name,
  id: name,
  name,
  prices: [{ period, cents: 100, currency: "usd" }],
  purchasable: true,
  store: null,
  trial_days: 0,
});
const PLANS = [plan("flirtcraft", "f premium", "month"), plan("twotruths", "a pack", "once"), plan("twotruths", "t premium", "month"), plan("rebloom", "r plus", "month")];
const names = (here?: string) => arranged(PLANS, here).map(({ name }) => name);

test("the plans of the app one is in come first, and what renews before what is bought once", () => {
  expect(names("twotruths")).toEqual(["t premium", "a pack", "f premium", "r plus"]);
  expect(names("rebloom")).toEqual(["r plus", "f premium", "t premium", "a pack"]);
});

test("elsewhere the apps keep the order of the server", () => {
  expect(names()).toEqual(["f premium", "t premium", "a pack", "r plus"]);
});
