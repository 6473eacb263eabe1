import type { Plan } from "../api";

/** The six steps of Stanley and Brown in their order, and what makes life worth it. */
export const PARTS = [
  { name: "warning_signs", contacts: false },
  { name: "coping", contacts: false },
  { name: "distractions", contacts: true },
  { name: "people", contacts: true },
  { name: "professionals", contacts: true },
  { name: "safe_place", contacts: false },
  { name: "reasons", contacts: false },
] as const satisfies readonly { name: keyof Plan; contacts: boolean }[];
export type PartName = (typeof PARTS)[number]["name"];
