import "./pwa.css";
import { Download, Share, X } from "lucide-react";
import { useEffect, useState } from "react";
import { Button, Card, IconButton } from "../components";
import { useT } from "../i18n";
import { storage } from "../device/storage";

interface InstallPromptEvent extends Event {
  prompt: () => Promise<void>;
}

const DISMISSED = "install-dismissed";
const installed = () => matchMedia("(display-mode: standalone)").matches;
/** Safari on iOS offers no event; there the hint tells the two steps. */
const byHand = () => /iP(hone|ad|od)/.test(navigator.userAgent);

/** Offers to put the app on the home screen, once; gone when installed or dismissed. */
export function InstallHint({ name }: { name: string }) {
  const [offer, setOffer] = useState<InstallPromptEvent | null>(null);
  const [gone, setGone] = useState(() => storage.device.get(DISMISSED) !== null || installed());
  const t = useT();
  useEffect(() => {
    const keep = (event: Event) => {
      event.preventDefault();
      setOffer(event as InstallPromptEvent);
    };
    addEventListener("beforeinstallprompt", keep);
    return () => removeEventListener("beforeinstallprompt", keep);
  }, []);
  if (gone || (offer === null && !byHand())) return null;
  const dismiss = () => {
    storage.device.set(DISMISSED, "1");
    setGone(true);
  };
  return (
    <Card variant="accent" className="q-install">
      <div>
        <h2>{t("kit.pwa.install_title", { name })}</h2>
        <p>{t(offer ? "kit.pwa.install_text" : "kit.pwa.install_ios")}</p>
      </div>
      {offer ? (
        <Button variant="primary" icon={Download} onClick={() => void offer.prompt().then(dismiss)}>
          {t("kit.pwa.install")}
        </Button>
      ) : (
        <Share aria-hidden="true" />
      )}
      <IconButton icon={X} label={t("kit.toast.dismiss")} onClick={dismiss} />
    </Card>
  );
}
