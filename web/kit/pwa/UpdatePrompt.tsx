import "./pwa.css";
import { RefreshCw } from "lucide-react";
import { useSyncExternalStore } from "react";
import { Button } from "../components";
import { useT } from "../i18n";
import { applyUpdate, updateWaiting, watchUpdate } from "./register";

/** Offers the new version; it never takes over by itself in the middle of something. */
export function UpdatePrompt() {
  const waiting = useSyncExternalStore(watchUpdate, updateWaiting);
  const t = useT();
  return (
    <div role="status">
      {waiting && (
        <div className="q-update">
          <span>{t("kit.pwa.update")}</span>
          <Button size="sm" variant="primary" icon={RefreshCw} onClick={applyUpdate}>
            {t("kit.pwa.reload")}
          </Button>
        </div>
      )}
    </div>
  );
}
