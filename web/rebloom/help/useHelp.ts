import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useSession } from "@kit/session";
import { deviceCountry, keepCountry } from "../country/country";
import { helpQuery, profileQuery, useStep } from "../queries";
import { keepHelp, useKeptHelp } from "./kept";

/**
 * Who answers where the person is: the country they told, else what this device knows or guesses, so that nobody
 * has to be asked before they see a number.
 */
export function useHelp() {
  const { status } = useSession();
  const known = status === "signed_in";
  const profile = useQuery({ ...profileQuery, enabled: known }).data;
  const save = useStep();
  const kept = useKeptHelp();
  const [said, setSaid] = useState<string | null>(null);
  const keptHere = kept?.help ?? null;
  const country = said ?? profile?.country ?? (keptHere?.country || deviceCountry());
  const region = country === profile?.country ? (profile?.region ?? null) : null;
  // Until it is known whose help it is, the wrong country would only flash by.
  const query = useQuery({ ...helpQuery(country, region), enabled: status !== "loading" && !(known && profile === undefined) });
  const { data } = query;
  useEffect(() => {
    // What stays on the device follows where the person says they are.
    const own = data !== undefined && data.country === profile?.country;
    if (own && kept !== null && (keptHere?.country !== data.country || keptHere.data_date !== data.data_date)) keepHelp({ plan: kept.plan, help: data });
  }, [data, profile, kept, keptHere]);
  return {
    country,
    // What was kept for another country is better than nothing only if nothing else was asked for.
    help: data ?? (said === null || keptHere?.country === said ? keptHere : null),
    loading: query.isPending && query.fetchStatus === "fetching",
    /** Shows another country's at once, and remembers it as far as somebody is known. */
    choose: (next: string) => {
      setSaid(next);
      if (profile?.onboarding_step !== "done") keepCountry(next);
      else save.mutate({ step: "safety", values: { country: next } });
    },
  };
}
