import "./connectivity.css";
import { CloudOff, RefreshCw, Wifi } from "lucide-react";
import { classes } from "../components/classes";
import { useT } from "../i18n";
import { useQueue } from "../queue";
import { useConnection, useOnline } from "../realtime";

/** A line under the bar while the device has no network; says how many writes wait. */
export function OfflineBanner() {
  const online = useOnline();
  const { items } = useQueue();
  const t = useT();
  const waiting = items.filter(({ state }) => state !== "failed").length;
  return (
    <div role="status" className={classes("q-offline", online && "q-visually-hidden")}>
      {!online && (
        <>
          <CloudOff aria-hidden="true" size={16} />
          <span>{t("kit.offline.banner", { waiting })}</span>
        </>
      )}
    </div>
  );
}

const LOOK = {
  connected: { icon: Wifi, text: "kit.connection.connected" },
  reconnecting: { icon: RefreshCw, text: "kit.connection.reconnecting" },
  offline: { icon: CloudOff, text: "kit.connection.offline" },
} as const;

/** State of the live channel, told by icon and word; `quiet` hides it while all is well. */
export function ConnectionPill({ quiet = false }: { quiet?: boolean }) {
  const state = useConnection();
  const t = useT();
  const { icon: Icon, text } = LOOK[state];
  return (
    <span role="status" className={classes("q-pill", `q-pill-${state}`, quiet && state === "connected" && "q-visually-hidden")}>
      <Icon aria-hidden="true" size={14} />
      {t(text)}
    </span>
  );
}
