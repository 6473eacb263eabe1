import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useSession } from "@kit/session";

/** What a stranger was told of a challenge ("not guessed, not yours") is read anew for whoever has signed in. */
export function useOthersForget(): void {
  const queries = useQueryClient();
  const { status, me } = useSession();
  const account = status === "loading" ? undefined : (me?.id ?? null);
  const last = useRef(account);
  useEffect(() => {
    if (last.current !== undefined && account !== undefined && account !== last.current) void queries.resetQueries({ queryKey: ["twotruths"] });
    if (account !== undefined) last.current = account;
  }, [account, queries]);
}
