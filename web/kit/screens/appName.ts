const NAMES: Record<string, string> = {
  flirtcraft: "FlirtCraft",
  fitnudge: "FitNudge",
  twotruths: "TwoTruths",
  trutalk: "TruTalk",
  rebloom: "Rebloom",
};

/** What an app is called; names are the same in every language. */
export const appName = (id: string) => NAMES[id] ?? id;
