import { Button, Dialog, Note } from "../components";
import { type CatalogueSource, useCatalogue, useT } from "../i18n";
import { useSession } from "../session";
import { confirmByPasskey, passkeysWork } from "./passkeys";
import { useSubmit } from "./useSubmit";

const TEXTS: CatalogueSource = import.meta.glob("./messages/*.json", { query: "?icu", import: "default", eager: true });

/** Asks for the passkey of who is signed in; `onDone(true)` once the session is strong. */
export default function ConfirmPasskey({ onDone }: { onDone: (done: boolean) => void }) {
  return useCatalogue(TEXTS) ? <Asking onDone={onDone} /> : null;
}

function Asking({ onDone }: { onDone: (done: boolean) => void }) {
  const t = useT();
  const { refresh } = useSession();
  // The browser wants a press of a button before it asks.
  const form = useSubmit(async () => {
    if (!(await confirmByPasskey())) return;
    await refresh();
    onDone(true);
  });
  return (
    <Dialog
      open
      title={t("kit.passkeys.confirm_title")}
      busy={form.busy}
      onClose={() => onDone(false)}
      footer={
        <>
          <Button onClick={() => onDone(false)} disabled={form.busy}>
            {t("kit.passkeys.later")}
          </Button>
          <Button variant="primary" busy={form.busy} disabled={!passkeysWork()} onClick={() => void form.run()}>
            {t("kit.passkeys.confirm")}
          </Button>
        </>
      }
    >
      <p>{t(passkeysWork() ? "kit.passkeys.confirm_text" : "kit.passkeys.unsupported")}</p>
      {form.raw !== null && (
        <div role="alert">
          <Note tone="warning">{t("kit.passkeys.not_confirmed")}</Note>
        </div>
      )}
    </Dialog>
  );
}
