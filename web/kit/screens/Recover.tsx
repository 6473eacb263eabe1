import { useState } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { api, type Schemas } from "../api";
import { Button, ErrorNote, Note, OtpInput, useToast } from "../components";
import { useT } from "../i18n";
import { AuthFrame } from "./AuthFrame";
import { EmailField, PasswordField } from "./fields";
import { useSubmit } from "./useSubmit";

/** Two steps on one page: ask for a code, then set a new password with it. Links from mails fill both in. */
export default function Recover() {
  const t = useT();
  const navigate = useNavigate();
  const toast = useToast();
  const [params] = useSearchParams();
  const [email, setEmail] = useState(params.get("email") ?? "");
  const [code, setCode] = useState(params.get("code") ?? "");
  const [password, setPassword] = useState("");
  const token = params.get("token");
  const [asked, setAsked] = useState(params.has("code") || token !== null);

  const ask = useSubmit(async () => {
    await api.post("/auth/recover", { email: email.trim() } satisfies Schemas["AddressRequest"]);
    setAsked(true);
  });
  const reset = useSubmit(async () => {
    const body: Schemas["ResetRequest"] = token === null ? { email: email.trim(), code, password } : { token, password };
    await api.post("/auth/reset", body);
    toast({ text: t("kit.recover.done"), tone: "success" });
    await navigate("/sign-in", { replace: true });
  });
  const back = (
    <p className="q-auth-line">
      <Link to="/sign-in">{t("kit.recover.back")}</Link>
    </p>
  );
  const address = (
    <EmailField required value={email} error={ask.faults["email"] ?? reset.faults["email"]} onValue={setEmail} />
  );
  if (!asked) {
    return (
      <AuthFrame title={t("kit.recover.title")} text={t("kit.recover.text")} below={back}>
        <form onSubmit={ask.submit} noValidate>
          {address}
          <ErrorNote error={ask.error} />
          <Button type="submit" variant="primary" size="lg" block busy={ask.busy}>
            {t("kit.recover.action")}
          </Button>
        </form>
      </AuthFrame>
    );
  }
  return (
    <AuthFrame title={t("kit.reset.title")} text={token === null ? t("kit.reset.text") : undefined} below={back}>
      <form onSubmit={reset.submit} noValidate>
        {token === null && (
          <>
            <Note>{t("kit.reset.sent", { email: email.trim() })}</Note>
            {params.has("code") && address}
            <OtpInput label={t("kit.field.code")} value={code} onChange={setCode} error={reset.faults["code"]} />
          </>
        )}
        <PasswordField
          label={t("kit.field.new_password")}
          hint={t("kit.register.password_hint")}
          fresh
          value={password}
          error={reset.faults["password"]}
          onValue={setPassword}
        />
        {reset.faults["token"] ? (
          <div role="alert">
            <Note tone="warning">{t("kit.reset.link_over")}</Note>
          </div>
        ) : (
          <ErrorNote error={reset.error} />
        )}
        <Button type="submit" variant="primary" size="lg" block busy={reset.busy}>
          {t("kit.reset.action")}
        </Button>
        {token === null && (
          <Button variant="ghost" block onClick={() => setAsked(false)}>
            {t("kit.reset.other_address")}
          </Button>
        )}
      </form>
    </AuthFrame>
  );
}
