import { Page } from "@kit/components";
import { useT } from "@kit/i18n";

/** What stands around every screen of the app. */
export function AppShell() {
  const t = useT();
  return (
    <div className="q-shell">
      <div className="q-shell-page">
        <Page title={t("app.name")}>{t("app.tagline")}</Page>
      </div>
    </div>
  );
}
