import "./settings.css";
import { Bell, CreditCard, Inbox, KeyRound, LogOut, MonitorSmartphone, ShieldCheck } from "lucide-react";
import { useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { api, type Schemas } from "../api";
import { countDrafts } from "../cache/files";
import {
  Button,
  ButtonLink,
  Confirm,
  ErrorNote,
  Field,
  List,
  Note,
  Page,
  RadioCards,
  Select,
  Stack,
  useToast,
  Way,
} from "../components";
import { type Theme, useTheme } from "../device";
import { LANGUAGES, useI18n, useT } from "../i18n";
import { useQueue } from "../queue";
import { deviceZone, type Me, useMe, useSession } from "../session";
import { ChangeEmail } from "./ChangeEmail";
import { ChangePassword } from "./ChangePassword";
import { Person } from "./Person";
import { useSubmit } from "./useSubmit";

const PLACES = [
  { to: "/inbox", icon: Inbox, text: "kit.inbox.title" },
  { to: "/account/notifications", icon: Bell, text: "kit.notices.title" },
  { to: "/account/plans", icon: CreditCard, text: "kit.plans.title" },
  { to: "/account/privacy", icon: ShieldCheck, text: "kit.privacy.title" },
  { to: "/account/passkeys", icon: KeyRound, text: "kit.passkeys.title" },
  { to: "/account/sessions", icon: MonitorSmartphone, text: "kit.sessions.title" },
] as const;

export default function Account() {
  const t = useT();
  const me = useMe();
  return (
    <Page title={t("kit.account.title")} back="/">
      <Stack gap="xl">
        <Person guest={t("kit.account.guest")}>{me.email !== null && <p>{me.email}</p>}</Person>
        <Standing me={me} />
        <List>
          {PLACES.map(({ to, icon, text }) => (
            <li key={to}>
              <Way to={to} icon={icon} text={t(text)} />
            </li>
          ))}
        </List>
        <Appearance />
        <Details me={me} />
        {me.email !== null && !me.guest && me.email_verified && <ChangeEmail me={me} />}
        {!me.guest && <ChangePassword />}
        <SignOut />
      </Stack>
    </Page>
  );
}

/** What the account still lacks, with the one step that brings it. */
function Standing({ me }: { me: Me }) {
  const t = useT();
  if (me.guest) {
    return (
      <Note>
        <p>{t("kit.account.guest_text")}</p>
        <ButtonLink to="/upgrade?next=/account" variant="primary">
          {t("kit.upgrade.action")}
        </ButtonLink>
      </Note>
    );
  }
  if (me.email_verified) return null;
  return (
    <Note tone="warning">
      <p>{t("kit.account.unverified")}</p>
      <ButtonLink to="/verify?next=/account">{t("kit.account.verify")}</ButtonLink>
    </Note>
  );
}

function Appearance() {
  const { t, language, setLanguage } = useI18n();
  const { theme, setTheme } = useTheme();
  const { status, refresh } = useSession();
  const choose = async (next: string) => {
    await setLanguage(next);
    if (status !== "signed_in") return;
    // The device keeps the choice in any case; the account learns of it when it can.
    await api.patch("/auth/me", { language: next } satisfies Schemas["MePatch"]).then(refresh, () => undefined);
  };
  return (
    <Stack>
      <h2>{t("kit.account.appearance")}</h2>
      <RadioCards<Theme>
        legend={t("kit.account.theme")}
        columns={3}
        value={theme}
        onChange={setTheme}
        options={[
          { value: "dark", label: t("kit.theme.dark") },
          { value: "light", label: t("kit.theme.light") },
          { value: "system", label: t("kit.theme.system") },
        ]}
      />
      <Select
        label={t("kit.field.language")}
        options={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
        value={language === "de" ? "de" : "en"}
        onChange={(event) => void choose(event.target.value)}
      />
    </Stack>
  );
}

function Details({ me }: { me: Me }) {
  const t = useT();
  const toast = useToast();
  const { signedIn } = useSession();
  const [name, setName] = useState(me.display_name);
  const [zone, setZone] = useState(me.time_zone ?? deviceZone());
  const form = useSubmit(async () => {
    const body: Schemas["MePatch"] = { display_name: name.trim(), time_zone: zone };
    await signedIn(await api.patch<Me>("/auth/me", body));
    toast({ text: t("kit.account.saved"), tone: "success" });
  });
  const zones = Intl.supportedValuesOf("timeZone");
  const all = zones.includes(zone) ? zones : [zone, ...zones];
  return (
    <form className="q-form" onSubmit={form.submit} noValidate>
      <h2>{t("kit.account.details")}</h2>
      <Field
        label={t("kit.field.display_name")}
        autoComplete="nickname"
        maxLength={50}
        value={name}
        error={form.faults["display_name"]}
        onChange={(event) => setName(event.target.value)}
      />
      <Select
        label={t("kit.field.time_zone")}
        hint={t("kit.account.zone_hint")}
        options={all.map((each) => ({ value: each, label: each.replaceAll("_", " ") }))}
        value={zone}
        error={form.faults["time_zone"]}
        onChange={(event) => setZone(event.target.value)}
      />
      <ErrorNote error={form.error} />
      <Button type="submit" busy={form.busy} disabled={name.trim() === me.display_name && zone === me.time_zone}>
        {t("kit.account.save")}
      </Button>
    </form>
  );
}

function SignOut() {
  const t = useT();
  const navigate = useNavigate();
  const { me, signOut } = useSession();
  const { items } = useQueue();
  const [asking, ask] = useState(false);
  const [drafts, setDrafts] = useState(0);
  const account = me?.id;
  useEffect(() => {
    // Recordings that were never sent go with everything else this device keeps.
    if (asking && account !== undefined) void countDrafts(account).then(setDrafts);
  }, [asking, account]);
  const form = useSubmit(async () => {
    await signOut();
    await navigate("/", { replace: true });
  });
  return (
    <>
      <Button variant="ghost" icon={LogOut} block onClick={() => ask(true)}>
        {t("kit.account.sign_out")}
      </Button>
      <Confirm
        open={asking}
        title={t("kit.account.sign_out_title")}
        action={t("kit.account.sign_out")}
        danger={me?.guest === true || items.length > 0 || drafts > 0}
        busy={form.busy}
        onConfirm={form.run}
        onClose={() => ask(false)}
      >
        <p>{t(me?.guest ? "kit.account.sign_out_guest" : "kit.account.sign_out_text")}</p>
        {items.length > 0 && <p>{t("kit.account.sign_out_waiting", { waiting: items.length })}</p>}
        {drafts > 0 && <p>{t("kit.account.sign_out_drafts", { drafts })}</p>}
        <ErrorNote error={form.error} />
      </Confirm>
    </>
  );
}
