import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useQueue } from "@kit/queue";
import { flirtcraft, type ProfileValues, type Profile, type Step, stepPath } from "./api";
import { keys } from "./keys";

export const profileQuery = queryOptions({ queryKey: keys.profile, queryFn: flirtcraft.profile });
export const scenariosQuery = queryOptions({ queryKey: keys.scenarios, queryFn: flirtcraft.scenarios });
export const statsQuery = queryOptions({ queryKey: keys.stats, queryFn: flirtcraft.stats });
export const achievementsQuery = queryOptions({ queryKey: keys.achievements, queryFn: flirtcraft.achievements });

/** The newest conversations, enough for the home screen and the chat's list. */
export const recentQuery = queryOptions({
  queryKey: [...keys.conversations, "recent"],
  queryFn: async () => (await flirtcraft.conversations({ limit: 20 })).items,
});

export const useProfile = () => useQuery(profileQuery);

/** Saves one step of the onboarding (or the same fields later, from the profile). */
export function useStep() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ step, values }: { step: Step; values: ProfileValues }) => flirtcraft.step(step, values),
    onSuccess: (profile) => client.setQueryData(keys.profile, profile),
  });
}

/** Switches that hold at once and also without a network: shown now, sent as soon as there is one. */
export function useSwitches() {
  const client = useQueryClient();
  const queue = useQueue();
  return (values: Pick<ProfileValues, "hints" | "sound" | "vibration">) => {
    client.setQueryData<Profile>(keys.profile, (old) => old && { ...old, ...values });
    void queue.add({
      kind: "flirtcraft.switch",
      method: "PATCH",
      path: stepPath,
      body: { step: "notifications", values },
    });
  };
}

/** After a conversation ended: everything that counts it is read again. */
export function useAfterEnding() {
  const client = useQueryClient();
  return (id: string) =>
    Promise.all(
      [keys.conversations, keys.stats, keys.achievements, keys.leaderboard, keys.thread(id), ["flirtcraft", "progress"]].map(
        (queryKey) => client.invalidateQueries({ queryKey }),
      ),
    );
}
