import "./settings.css";
import { Download, Eye, Hourglass, ShieldCheck, Trash2 } from "lucide-react";
import { List, ListLink, Page, Stack } from "../components";
import { useT } from "../i18n";

const PLACES = [
  { to: "/account/consents", icon: ShieldCheck, name: "consents" },
  { to: "/account/privacy/retention", icon: Hourglass, name: "retention" },
  { to: "/account/privacy/export", icon: Download, name: "export" },
  { to: "/account/privacy/access", icon: Eye, name: "access" },
  { to: "/account/privacy/erase", icon: Trash2, name: "erase" },
] as const;

/** What a person decides about what is kept of them, in five doors. */
export default function Privacy() {
  const t = useT();
  return (
    <Page title={t("kit.privacy.title")} back="/account" width="reading">
      <Stack gap="lg">
        <p>{t("kit.privacy.text")}</p>
        <List>
          {PLACES.map(({ to, icon: Icon, name }) => (
            <li key={to}>
              <ListLink to={to}>
                <Icon aria-hidden="true" size={20} />
                <span className="q-list-text">
                  <span>{t(`kit.${name}.title`)}</span>
                  <small>{t(`kit.${name}.short`)}</small>
                </span>
              </ListLink>
            </li>
          ))}
        </List>
      </Stack>
    </Page>
  );
}
