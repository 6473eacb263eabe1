import { useState } from "react";
import { Link, Navigate, useLocation, useNavigate } from "react-router";
import { api, isApiError, type Schemas } from "../api";
import { Button, ErrorNote, Note, Switch } from "../components";
import { T, useT } from "../i18n";
import { type Me, useNext, useSession } from "../session";
import { AuthFrame } from "./AuthFrame";
import { EmailField, PasswordField } from "./fields";
import { GuestButton } from "./Guest";
import { PasskeyButton } from "./PasskeyButton";
import { afterSignIn } from "./passkeys";
import { useSubmit } from "./useSubmit";

export default function SignIn() {
  const t = useT();
  const next = useNext();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { status, me, signedIn } = useSession();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [stay, setStay] = useState(true);
  const [to, leadTo] = useState(next);
  const form = useSubmit(async () => {
    const body: Schemas["LoginRequest"] = { email: email.trim(), password, stay_signed_in: stay };
    await api.post("/auth/login", body);
    await enter();
  });
  const enter = async () => {
    const fresh = await api.get<Me>("/auth/me");
    const to = afterSignIn(fresh, next);
    leadTo(to);
    await signedIn(fresh);
    await navigate(to, { replace: true });
  };
  if (status === "signed_in" && me?.guest === false && !form.busy) return <Navigate to={to} replace />;
  const wrong = isApiError(form.raw) && form.raw.status === 401;
  return (
    <AuthFrame
      title={t("kit.sign_in.title")}
      text={t("kit.sign_in.text")}
      below={
        <>
          {status !== "signed_in" && <GuestButton />}
          <p className="q-auth-line">
            <T id="kit.sign_in.new_here" values={{ link: (parts) => <Link to={`/register${search}`}>{parts}</Link> }} />
          </p>
        </>
      }
    >
      <form onSubmit={form.submit} noValidate>
        <EmailField required passkeys value={email} error={form.faults["email"]} onValue={setEmail} />
        <PasswordField
          label={t("kit.field.password")}
          required
          value={password}
          error={form.faults["password"]}
          onValue={setPassword}
        />
        <Link className="q-auth-link" to="/recover">
          {t("kit.sign_in.forgot")}
        </Link>
        <Switch label={t("kit.sign_in.stay")} hint={t("kit.sign_in.stay_hint")} checked={stay} onChange={setStay} />
        {wrong ? (
          <div role="alert">
            <Note tone="warning">{t("kit.sign_in.wrong")}</Note>
          </div>
        ) : (
          <ErrorNote error={form.error} />
        )}
        <Button type="submit" variant="primary" size="lg" block busy={form.busy}>
          {t("kit.sign_in.action")}
        </Button>
        <PasskeyButton stay={stay} onEntered={enter} />
      </form>
    </AuthFrame>
  );
}
