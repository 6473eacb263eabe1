import { useQuery, useQueryClient } from "@tanstack/react-query";
import { api, type Schemas } from "../api";

export type PlanPrice = Schemas["PriceView"];
export type Plan = Schemas["PlanView"];
export type Held = Schemas["EntitlementView"];
export type Subscription = Schemas["SubscriptionView"];
export type Invoice = Schemas["InvoiceView"];

const KEY = ["billing"];
const SOON = 1_500;
const TRIES = 40;

function useList<T>(path: string, missing?: (list: T[]) => boolean) {
  return useQuery({
    queryKey: [...KEY, path],
    // What somebody pays for has no business in a cache on the device.
    meta: { keep: false },
    queryFn: ({ signal }) => api.get<T[]>(`/billing/${path}`, { signal }),
    refetchInterval: ({ state }) =>
      missing !== undefined && state.data !== undefined && missing(state.data) && state.dataUpdateCount < TRIES ? SOON : false,
  });
}

/** The plans of the app one is in come first, and of each app what renews before what is bought once; else as the server lists them. */
export function arranged(plans: readonly Plan[], here: string | undefined): Plan[] {
  const apps = [...new Set(plans.map(({ app }) => app))];
  const place = ({ app, prices }: Plan) => 2 * (app === here ? -1 : apps.indexOf(app)) + (prices.some(({ period }) => period !== "once") ? 0 : 1);
  return [...plans].sort((one, other) => place(one) - place(other));
}

/**
 * Everything the plan screen shows; `again` reads it anew.
 *
 * @param bought the plan that was paid just now: stores tell of it a moment later, so it is asked for until it is there
 */
export function useBilling(bought: string | null) {
  const queries = useQueryClient();
  const plans = useList<Plan>("plans");
  const plan = plans.data?.find(({ id }) => id === bought);
  const feature = plan?.feature;
  const renews = plan?.prices.some(({ period }) => period !== "once") === true;
  const held = useList<Held>("entitlements", (list) => feature !== undefined && !list.some((each) => each.feature === feature));
  const here = feature !== undefined && held.data?.some((each) => each.feature === feature);
  return {
    plans,
    held,
    subscriptions: useList<Subscription>("subscriptions", (list) => renews && !list.some((each) => each.plan === bought)),
    invoices: useList<Invoice>("invoices"),
    /** Whether what was bought just now is there; undefined if nothing was. */
    arrived: bought === null ? undefined : here === true,
    again: () => queries.invalidateQueries({ queryKey: KEY }),
  };
}

/** Money moves only with a key: pressed twice, a button still buys once. */
export const ask = <T>(what: "checkout" | "change" | "cancel" | "resume" | "portal", body: object, key: string) =>
  api.post<T>(`/billing/${what}`, body, { key });
