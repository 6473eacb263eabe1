import "./onboarding.css";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { api, type Schemas } from "@kit/api";
import { Button, ButtonLink, ErrorNote, Page } from "@kit/components";
import { useI18n, useT } from "@kit/i18n";
import { deviceZone, useSession } from "@kit/session";
import { flirtcraft } from "../api";
import { CoffeeShop } from "../art/CoffeeShop";
import { Frame } from "../art/Frame";
import { keys } from "../keys";

/** The first screen of a new browser: what this is, and one tap to begin as a guest. */
export default function Welcome() {
  const t = useT();
  const { language } = useI18n();
  const { signedIn } = useSession();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  async function begin() {
    setBusy(true);
    setError(null);
    try {
      const body: Schemas["GuestRequest"] = { language, time_zone: deviceZone() };
      const { user } = await api.post<Schemas["Granted"]>("/auth/guest", body);
      // This screen was the first question already.
      const profile = await flirtcraft.step("welcome", {});
      await signedIn(user);
      queries.setQueryData(keys.profile, profile);
      await navigate("/onboarding", { replace: true });
    } catch (fault) {
      setError(fault);
      setBusy(false);
    }
  }

  return (
    <Page className="f-welcome">
      <div className="f-welcome-picture">
        <Frame>
          <CoffeeShop />
        </Frame>
      </div>
      <p className="f-kicker">{t("app.name")}</p>
      <h1>{t("welcome.title")}</h1>
      <p className="f-welcome-text">{t("welcome.text")}</p>
      <ul role="list" className="f-welcome-bubbles" aria-hidden="true">
        <li>{t("welcome.bubble_them")}</li>
        <li>{t("welcome.bubble_you")}</li>
        <li>{t("welcome.bubble_hint")}</li>
      </ul>
      <div className="f-welcome-actions">
        <ErrorNote error={error} />
        <Button variant="primary" size="lg" block busy={busy} onClick={() => void begin()}>
          {t("welcome.begin")}
        </Button>
        <ButtonLink to="/sign-in" variant="ghost" block>
          {t("welcome.sign_in")}
        </ButtonLink>
        <p className="q-quiet q-small f-centred">{t("welcome.small")}</p>
      </div>
    </Page>
  );
}
