import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type Step, type Wish, rebloom } from "./api";
import { keys } from "./keys";

export const profileQuery = queryOptions({ queryKey: keys.profile, queryFn: rebloom.profile });

/** Where people answer in a country: read whenever there is a network and kept on the device, for when there is none. */
export const helpQuery = (country: string | null, region: string | null) =>
  queryOptions({ queryKey: [...keys.help, country, region], queryFn: () => rebloom.help(country, region), staleTime: 3_600_000 });
export const planQuery = queryOptions({ queryKey: keys.plan, queryFn: rebloom.plan });
export const exercisesQuery = queryOptions({ queryKey: keys.exercises, queryFn: rebloom.exercises, staleTime: 600_000 });

export const recentQuery = queryOptions({
  queryKey: [...keys.sessions, "recent"],
  queryFn: async () => (await rebloom.sessions({ limit: 20 })).items,
});

export const moodsQuery = queryOptions({
  queryKey: [...keys.moods, "recent"],
  queryFn: async () => (await rebloom.moods({ limit: 60 })).items,
});

export const useProfile = () => useQuery(profileQuery);

/** Saves one step of the onboarding, or the same fields later. */
export function useStep() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ step, values }: { step: Step; values: Partial<Wish> }) => rebloom.step(step, values),
    onSuccess: ({ profile }) => client.setQueryData(keys.profile, profile),
  });
}
