const NAMES: Record<string, string> = {
  flirtcraft: "FlirtCraft",
  fitnudge: "FitNudge",
  twotruths: "Two Truths & a Lie",
  trutalk: "TRU Talk",
  rebloom: "Rebloom",
};

/** What an app is called; names are the same in every language. */
export const appName = (id: string) => NAMES[id] ?? id;
