import { useSyncExternalStore } from "react";
import { storage } from "@kit/device";
import type { Help, Plan } from "../api";

const KEY = "rebloom-kept-help";

/** The safety plan and the helplines as they stay on this device after signing out, if the person said so. */
export interface KeptHelp {
  plan: Plan | null;
  help: Help | null;
}

let held: { text: string | null; value: KeptHelp | null } = { text: null, value: null };
const listeners = new Set<() => void>();

function read(): KeptHelp | null {
  const text = storage.device.get(KEY);
  if (text !== held.text) {
    try {
      held = { text, value: text === null ? null : (JSON.parse(text) as KeptHelp) };
    } catch {
      held = { text, value: null };
    }
  }
  return held.value;
}

/** Null while nothing may be kept. */
export const useKeptHelp = () =>
  useSyncExternalStore((changed) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  }, read);

/** Keeps what is given; null takes all of it from the device. */
export function keepHelp(kept: KeptHelp | null): void {
  if (kept === null) storage.device.remove(KEY);
  else storage.device.set(KEY, JSON.stringify(kept));
  listeners.forEach((changed) => changed());
}
