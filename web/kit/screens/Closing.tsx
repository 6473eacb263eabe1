import { Download } from "lucide-react";
import { useEffect } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { api } from "../api";
import { Button, ButtonLink, ErrorNote, Page, Stack } from "../components";
import { useFormat, useT } from "../i18n";
import { useMe, useSession } from "../session";
import { useSubmit } from "./useSubmit";

/** Where an account that is about to be erased leads, whatever was asked for. */
export default function Closing() {
  const t = useT();
  const format = useFormat();
  const me = useMe();
  const navigate = useNavigate();
  const { refresh, signOut } = useSession();
  const keep = useSubmit(async () => {
    await api.post("/privacy/account/keep");
    await refresh();
    await navigate("/", { replace: true });
  });
  const leave = useSubmit(async () => {
    await signOut();
    await navigate("/", { replace: true });
  });
  return (
    <Page title={t("kit.closing.title")} width="reading">
      <Stack gap="lg">
        <p>{t("kit.closing.text", { when: format.date(me.closes_at ?? me.created_at) })}</p>
        <ErrorNote error={keep.error ?? leave.error} />
        <Button variant="primary" size="lg" block busy={keep.busy} onClick={keep.run}>
          {t("kit.closing.keep")}
        </Button>
        <ButtonLink to="/account/privacy/export" icon={Download} block>
          {t("kit.export.title")}
        </ButtonLink>
        <Button variant="ghost" block busy={leave.busy} onClick={leave.run}>
          {t("kit.account.sign_out")}
        </Button>
      </Stack>
    </Page>
  );
}

/** After the last press: when it happens, the number to ask by, and that it is done. */
export function Goodbye() {
  const t = useT();
  const format = useFormat();
  const [about] = useSearchParams();
  const left = (useLocation().state as { left?: boolean } | null)?.left === true;
  const { signOut } = useSession();
  useEffect(() => {
    // The server has ended the session already; what is left is what this device kept.
    if (left) signOut().catch(() => undefined);
    // Once, on arrival; the function is made anew on every render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const when = about.get("when");
  const receipt = about.get("receipt") ?? "";
  const known = when !== null && when !== "" && !Number.isNaN(Date.parse(when));
  return (
    <Page title={t("kit.goodbye.title")} width="reading">
      <Stack gap="lg">
        <p>{known ? t("kit.goodbye.grace", { when: format.date(when) }) : t("kit.goodbye.now")}</p>
        <p>
          {t("kit.goodbye.receipt")} <code dir="ltr">{receipt.slice(0, 36)}</code>
        </p>
        {known && <ButtonLink to="/sign-in">{t("kit.goodbye.back")}</ButtonLink>}
        <ButtonLink to="/" variant="ghost">
          {t("kit.auth.front_page")}
        </ButtonLink>
      </Stack>
    </Page>
  );
}
