import { useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../api";

export interface PlanPrice {
  period: "month" | "year" | "once";
  /** US cents. */
  cents: number;
}

export interface Plan {
  id: string;
  app: string;
  name: string;
  feature: string;
  prices: PlanPrice[];
  trial_days: number;
  purchasable: boolean;
  store: string | null;
}

export interface Held {
  feature: string;
  source: string;
  until: string | null;
  state: string;
  why: string;
}

export interface Subscription {
  id: string;
  app: string;
  plan: string;
  period: "month" | "year";
  status: string;
  cents: number;
  period_end: string;
  renews: boolean;
  next_plan: string | null;
  next_period: string | null;
}

export interface Invoice {
  id: string;
  number: string;
  kind: "invoice" | "credit";
  plan: string;
  cents: number;
  paid_at: string;
}

const KEY = ["billing"];

function useList<T>(path: string) {
  return useQuery({
    queryKey: [...KEY, path],
    // What somebody pays for has no business in a cache on the device.
    meta: { keep: false },
    queryFn: ({ signal }) => api.get<T[]>(`/billing/${path}`, { signal }),
  });
}

/** Everything the plan screen shows; `again` reads it anew. */
export function useBilling() {
  const queries = useQueryClient();
  return {
    plans: useList<Plan>("plans"),
    held: useList<Held>("entitlements"),
    subscriptions: useList<Subscription>("subscriptions"),
    invoices: useList<Invoice>("invoices"),
    again: () => queries.invalidateQueries({ queryKey: KEY }),
  };
}

/** Money moves only with a key: pressed twice, a button still buys once. */
export const ask = <T>(what: "checkout" | "change" | "cancel" | "resume" | "portal", body: object, key: string) =>
  api.post<T>(`/billing/${what}`, body, { key });
