import { KeyRound } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { isApiError } from "../api";
import { Button, ErrorNote, Note } from "../components";
import { useT } from "../i18n";
import { enterByPasskey, passkeysWork } from "./passkeys";
import { useSubmit } from "./useSubmit";

/** Shorter than the server's five minutes: what the browser offers in the field stays good. */
const ANEW = 4 * 60_000;

interface Props {
  stay: boolean;
  onEntered: () => Promise<void>;
}

/** Signs in with a passkey, by this button or by choosing one where the browser offers it in the field. */
export function PasskeyButton({ stay, onEntered }: Props) {
  const t = useT();
  const [offered, offer] = useState(0);
  const waiting = useRef<AbortController>(null);
  const latest = useRef({ stay, onEntered });
  latest.current = { stay, onEntered };
  const form = useSubmit(async () => {
    // A browser shows one question at a time.
    waiting.current?.abort();
    try {
      if (await enterByPasskey(() => stay, {})) await onEntered();
    } finally {
      offer((count) => count + 1);
    }
  });
  useEffect(() => {
    if (!passkeysWork()) return;
    const end = new AbortController();
    waiting.current = end;
    const offering = async () => {
      if (!(await PublicKeyCredential.isConditionalMediationAvailable?.()) || end.signal.aborted) return;
      if (await enterByPasskey(() => latest.current.stay, { mediation: "conditional", signal: end.signal })) {
        await latest.current.onEntered();
      }
    };
    // What the field could not do, the button can say.
    void offering().catch(() => undefined);
    const anew = setTimeout(() => offer((count) => count + 1), ANEW);
    return () => {
      clearTimeout(anew);
      end.abort();
    };
  }, [offered]);
  if (!passkeysWork()) return null;
  return (
    <>
      <Button icon={KeyRound} size="lg" block busy={form.busy} onClick={() => void form.run()}>
        {t("kit.passkeys.action")}
      </Button>
      {isApiError(form.raw) && form.raw.status === 401 ? (
        <div role="alert">
          <Note tone="warning">{t("kit.passkeys.refused")}</Note>
        </div>
      ) : (
        <ErrorNote error={form.error} />
      )}
    </>
  );
}
