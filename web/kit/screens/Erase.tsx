import { useState } from "react";
import { useNavigate } from "react-router";
import { api, type Schemas } from "../api";
import { Button, ButtonLink, Confirm, ErrorNote, Page, RadioCards, Stack } from "../components";
import { useT } from "../i18n";
import { useMe } from "../session";
import { useSubmit } from "./useSubmit";

type Erasure = Schemas["ErasureView"];

/** The end of the account, in plain words: what goes, when, and how to come back. */
export default function Erase() {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const [how, choose] = useState<"grace" | "now">(me.guest ? "now" : "grace");
  const [asking, ask] = useState(false);
  const form = useSubmit(async () => {
    const erasure = await api.delete<Erasure>("/privacy/account", { body: { now: how === "now" } });
    const about = new URLSearchParams({ receipt: erasure.receipt, when: how === "now" ? "" : erasure.erases_at });
    // Signed out is there, once this screen, which only the signed-in may see, is gone.
    await navigate(`/goodbye?${about}`, { replace: true, state: { left: true } });
  });
  return (
    <Page title={t("kit.erase.title")} back="/account/privacy" width="reading">
      <Stack gap="lg">
        <p>{t("kit.erase.text")}</p>
        <Stack gap="sm">
          <h2>{t("kit.erase.what")}</h2>
          <ul>
            <li>{t("kit.erase.goes_apps")}</li>
            <li>{t("kit.erase.goes_account")}</li>
            <li>{t("kit.erase.goes_plan")}</li>
            <li>{t("kit.erase.stays")}</li>
          </ul>
        </Stack>
        <ButtonLink to="/account/privacy/export" block>
          {t("kit.erase.copy_first")}
        </ButtonLink>
        {me.guest ? (
          <p>{t("kit.erase.guest")}</p>
        ) : (
          <RadioCards<"grace" | "now">
            legend={t("kit.erase.when")}
            columns={1}
            value={how}
            onChange={choose}
            options={[
              { value: "grace", label: t("kit.erase.grace"), hint: t("kit.erase.grace_text") },
              { value: "now", label: t("kit.erase.now"), hint: t("kit.erase.now_text") },
            ]}
          />
        )}
        <Button variant="danger" size="lg" block onClick={() => ask(true)}>
          {t("kit.erase.action")}
        </Button>
      </Stack>
      <Confirm
        open={asking}
        title={t(how === "now" ? "kit.erase.sure_now" : "kit.erase.sure_grace")}
        action={t(how === "now" ? "kit.erase.now" : "kit.erase.action")}
        danger
        busy={form.busy}
        onConfirm={form.run}
        onClose={() => ask(false)}
      >
        <p>{t(how === "now" ? "kit.erase.sure_now_text" : "kit.erase.sure_grace_text")}</p>
        <ErrorNote error={form.error} />
      </Confirm>
    </Page>
  );
}
