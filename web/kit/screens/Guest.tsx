import { UserRound } from "lucide-react";
import { useNavigate } from "react-router";
import { api, type Schemas } from "../api";
import { Button, ErrorNote } from "../components";
import { useI18n, useT } from "../i18n";
import { deviceZone, type Me, useNext, useSession } from "../session";
import { AuthFrame } from "./AuthFrame";
import { useScreenOptions } from "./options";
import { useSubmit } from "./useSubmit";

/** Starts without an account; what a guest makes is kept when they register later. */
export function GuestButton({ primary = false }: { primary?: boolean }) {
  const { t, language } = useI18n();
  const next = useNext();
  const navigate = useNavigate();
  const { signedIn } = useSession();
  const { welcome } = useScreenOptions();
  const form = useSubmit(async () => {
    const body: Schemas["GuestRequest"] = { language: language === "de" ? "de" : "en", time_zone: deviceZone() };
    await api.post("/auth/guest", body);
    await signedIn(await api.get<Me>("/auth/me"));
    await navigate(next === "/" ? welcome : next, { replace: true });
  });
  return (
    <>
      <ErrorNote error={form.raw} />
      <Button block size="lg" variant={primary ? "primary" : "secondary"} icon={UserRound} busy={form.busy} onClick={form.run}>
        {t("kit.guest.action")}
      </Button>
    </>
  );
}

export default function Guest() {
  const t = useT();
  return (
    <AuthFrame title={t("kit.guest.title")} text={t("kit.guest.text")}>
      <div className="q-auth-form">
        <GuestButton primary />
        <p className="q-auth-small">{t("kit.guest.keep")}</p>
      </div>
    </AuthFrame>
  );
}
