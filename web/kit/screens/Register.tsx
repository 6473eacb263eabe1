import { useState } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { api } from "../api";
import { Button, ErrorNote, Field, Select } from "../components";
import { LANGUAGES, T, useI18n } from "../i18n";
import { deviceZone, type Me, useNext, useSession } from "../session";
import { AuthFrame } from "./AuthFrame";
import { EmailField, PasswordField } from "./fields";
import { useScreenOptions } from "./options";
import { useSubmit } from "./useSubmit";

/** Registration, and the same form for a guest who keeps what they made (`upgrade`). */
export default function Register({ upgrade = false }: { upgrade?: boolean }) {
  const { t, language, setLanguage } = useI18n();
  const { adult, welcome } = useScreenOptions();
  const { me, signedIn } = useSession();
  const next = useNext();
  const navigate = useNavigate();
  const { search } = useLocation();
  const [name, setName] = useState(upgrade ? (me?.display_name ?? "") : "");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [age, setAge] = useState("");
  const [ageFault, setAgeFault] = useState<string | null>(null);

  const form = useSubmit(async () => {
    const years = age === "" ? undefined : Number(age);
    const young = adult && !upgrade && (years === undefined || !Number.isInteger(years) || years < 18 || years > 100);
    setAgeFault(young ? t("kit.register.age_fault") : null);
    if (young) return;
    const account = { email: email.trim(), password, display_name: name.trim() };
    if (upgrade) await api.post("/auth/upgrade", account);
    else {
      const spoken = language === "de" ? "de" : "en";
      await api.post("/auth/register", { ...account, age: years, language: spoken, time_zone: deviceZone() });
    }
    await signedIn(await api.get<Me>("/auth/me"));
    await navigate(`/verify?next=${encodeURIComponent(next === "/" && !upgrade ? welcome : next)}`, { replace: true });
  });

  return (
    <AuthFrame
      title={t(upgrade ? "kit.upgrade.title" : "kit.register.title")}
      text={t(upgrade ? "kit.upgrade.text" : adult ? "kit.register.text_adult" : "kit.register.text")}
      below={
        <p className="q-auth-line">
          <T id="kit.register.have_one" values={{ link: (parts) => <Link to={`/sign-in${search}`}>{parts}</Link> }} />
        </p>
      }
    >
      <form onSubmit={form.submit} noValidate>
        <Field
          label={t("kit.field.display_name")}
          hint={t("kit.register.name_hint")}
          autoComplete="nickname"
          maxLength={50}
          required
          value={name}
          error={form.faults["display_name"]}
          onChange={(event) => setName(event.target.value)}
        />
        <EmailField required value={email} error={form.faults["email"]} onValue={setEmail} />
        <PasswordField
          label={t("kit.field.password")}
          hint={t("kit.register.password_hint")}
          fresh
          required
          value={password}
          error={form.faults["password"]}
          onValue={setPassword}
        />
        {!upgrade && (
          <>
            <Field
              label={t("kit.field.age")}
              hint={adult ? t("kit.register.age_hint") : undefined}
              optional={!adult}
              inputMode="numeric"
              maxLength={3}
              autoComplete="off"
              value={age}
              error={ageFault ?? form.faults["age"]}
              onChange={(event) => setAge(event.target.value.replace(/\D/g, ""))}
            />
            <Select
              label={t("kit.field.language")}
              options={LANGUAGES.map(({ code, name: label }) => ({ value: code, label }))}
              value={language === "de" ? "de" : "en"}
              onChange={(event) => void setLanguage(event.target.value)}
            />
          </>
        )}
        <ErrorNote error={form.error} />
        <Button type="submit" variant="primary" size="lg" block busy={form.busy}>
          {t(upgrade ? "kit.upgrade.action" : "kit.register.action")}
        </Button>
        <p className="q-auth-small">{t("kit.register.after")}</p>
      </form>
    </AuthFrame>
  );
}

export function Upgrade() {
  return <Register upgrade />;
}
