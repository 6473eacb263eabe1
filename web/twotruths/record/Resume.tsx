import { useEffect } from "react";
import { useSession } from "@kit/session";
import { studioOf } from "./studio";

/** Takes up what an earlier visit did not send, whatever screen is shown first. Draws nothing. */
export default function Resume() {
  const { me } = useSession();
  const account = me?.id;
  useEffect(() => {
    if (account !== undefined) studioOf(account);
  }, [account]);
  return null;
}
