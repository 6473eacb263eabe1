import { useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { api, csrfToken, isApiError, onSessionEnded } from "../api";
import { storage } from "../device";
import { useI18n } from "../i18n";
import type { Me } from "./me";

type Status = "loading" | "anonymous" | "signed_in";

interface State {
  status: Status;
  me: Me | null;
  /** Shown from the device because the server could not be asked. */
  stale: boolean;
}

interface Session extends State {
  /** After sign-in, registration or a change of the account. */
  signedIn: (me: Me) => Promise<void>;
  /** Ends the session here and wipes what this device kept of the account; rejects when the server cannot be told. */
  signOut: () => Promise<void>;
  /** Asks the server again who this is. */
  refresh: () => Promise<void>;
}

const Context = createContext<Session | null>(null);
const LAST = "me";
/** What is kept on the device: loaded once somebody is signed in. */
const kept = () => import("../cache/persist");
const wipeDevice = async () => (await import("../cache/wipe")).wipeDevice();

function remembered(): Me | null {
  try {
    return JSON.parse(storage.device.get(LAST) ?? "null") as Me | null;
  } catch {
    return null;
  }
}

export function SessionProvider({ app, children }: { app: string; children: ReactNode }) {
  const queries = useQueryClient();
  const { language, setLanguage } = useI18n();
  const [state, setState] = useState<State>({ status: "loading", me: null, stale: false });

  const leave = useCallback(async () => {
    const last = remembered();
    storage.device.remove(LAST);
    setState({ status: "anonymous", me: null, stale: false });
    if (last !== null) (await kept()).stopKeeping(queries);
    queries.clear();
    // Nobody was signed in here: there is nothing to wipe, and a database need not be opened for it.
    if (last !== null) await wipeDevice();
  }, [queries]);

  const enter = useCallback(
    async (me: Me, stale: boolean) => {
      const last = remembered();
      if (last !== null && last.id !== me.id) {
        queries.clear();
        await wipeDevice();
      }
      storage.device.set(LAST, JSON.stringify(me));
      await (await kept()).restoreQueries(queries, { account: me.id, app });
      setState({ status: "signed_in", me, stale });
    },
    [app, queries],
  );

  const refresh = useCallback(async () => {
    if (csrfToken() === null && remembered() === null) {
      // Nobody has ever signed in here: the first page need not wait for the server to say so.
      setState({ status: "anonymous", me: null, stale: false });
      return;
    }
    try {
      await enter(await api.get<Me>("/auth/me"), false);
    } catch (fault) {
      const last = remembered();
      if (isApiError(fault) && fault.status < 500 && fault.status !== 429) await leave();
      else if (last !== null) await enter(last, true);
      else setState({ status: "anonymous", me: null, stale: true });
    }
  }, [enter, leave]);

  const signOut = useCallback(async () => {
    try {
      await api.post("/auth/logout");
    } catch (fault) {
      // The cookies are the server's to clear: leaving without its answer would only look like signing out.
      if (!isApiError(fault) || fault.status !== 401) throw fault;
    }
    await leave();
  }, [leave]);

  useEffect(() => {
    void refresh();
  }, [refresh]);
  useEffect(() => onSessionEnded(() => void leave()), [leave]);
  useEffect(() => {
    // A view shown from the device asks again as soon as there is a network.
    if (!state.stale) return;
    addEventListener("online", refresh);
    return () => removeEventListener("online", refresh);
  }, [refresh, state.stale]);

  const wanted = state.me?.language;
  useEffect(() => {
    // The account's language counts where this device has no choice of its own.
    const own = storage.tab.get("language") ?? storage.device.get("language");
    if (wanted && own === null && wanted !== language && /^(en|de)$/.test(wanted)) void setLanguage(wanted);
  }, [wanted, language, setLanguage]);

  const value = useMemo<Session>(
    () => ({ ...state, signedIn: (me) => enter(me, false), signOut, refresh }),
    [state, enter, signOut, refresh],
  );
  return <Context value={value}>{children}</Context>;
}

export function useSession(): Session {
  const session = useContext(Context);
  if (session === null) throw new Error("useSession outside SessionProvider");
  return session;
}

/** The account on a page behind `RequireSession`, where there always is one. */
export function useMe(): Me {
  const { me } = useSession();
  if (me === null) throw new Error("useMe on a page that needs no account");
  return me;
}
