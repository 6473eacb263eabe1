import { storage } from "../device";

/** Every key names its app, for all share one origin. */
const KEY = `${document.documentElement.dataset["app"] ?? "quintet"}-draft`;

/** What somebody has begun to write, kept for the tab: one conversation at a time. */
export function keepDraft(conversation: string, text: string): void {
  if (text === "") forgetDraft();
  else storage.tab.set(KEY, JSON.stringify({ conversation, text }));
}

export function keptDraft(conversation: string): string | null {
  try {
    const kept = JSON.parse(storage.tab.get(KEY) ?? "null") as { conversation: string; text: string } | null;
    return kept?.conversation === conversation ? kept.text : null;
  } catch {
    return null;
  }
}

export function forgetDraft(): void {
  storage.tab.remove(KEY);
}

// What this device keeps of an account goes at sign-out, words begun included.
addEventListener("quintet:wiping", forgetDraft);
