import { useState } from "react";
import { api } from "../api";
import { Button, ErrorNote, Note, OtpInput, useToast } from "../components";
import { useT } from "../i18n";
import type { Me } from "../session";
import { useSession } from "../session";
import { EmailField, PasswordField } from "./fields";
import { useSubmit } from "./useSubmit";

/** Another address, confirmed by a code at the old one and a code at the new one. */
export function ChangeEmail({ me }: { me: Me }) {
  const t = useT();
  const toast = useToast();
  const { refresh } = useSession();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [codes, setCodes] = useState({ old: "", fresh: "" });
  const [asked, setAsked] = useState(false);
  const ask = useSubmit(async () => {
    await api.post("/auth/email", { email: email.trim(), password });
    setPassword("");
    setAsked(true);
  });
  const confirm = useSubmit(async () => {
    await api.post("/auth/email/confirm", { email: email.trim(), old_code: codes.old, new_code: codes.fresh });
    await refresh();
    setAsked(false);
    setEmail("");
    setCodes({ old: "", fresh: "" });
    toast({ text: t("kit.email.done"), tone: "success" });
  });
  if (asked) {
    return (
      <form className="q-form" onSubmit={confirm.submit} noValidate>
        <h2>{t("kit.email.title")}</h2>
        <Note>{t("kit.email.sent", { old: me.email ?? "", fresh: email.trim() })}</Note>
        <OtpInput
          label={t("kit.email.old_code")}
          value={codes.old}
          error={confirm.faults["old_code"]}
          onChange={(old) => setCodes({ ...codes, old })}
        />
        <OtpInput
          label={t("kit.email.new_code")}
          value={codes.fresh}
          error={confirm.faults["new_code"] ?? confirm.faults["email"]}
          onChange={(fresh) => setCodes({ ...codes, fresh })}
        />
        <ErrorNote error={confirm.error} />
        <Button type="submit" busy={confirm.busy} disabled={codes.old.length + codes.fresh.length < 12}>
          {t("kit.email.confirm")}
        </Button>
        <Button variant="ghost" onClick={() => setAsked(false)}>
          {t("kit.reset.other_address")}
        </Button>
      </form>
    );
  }
  return (
    <form className="q-form" onSubmit={ask.submit} noValidate>
      <h2>{t("kit.email.title")}</h2>
      <EmailField fresh value={email} error={ask.faults["email"]} onValue={setEmail} />
      <PasswordField
        label={t("kit.field.password")}
        value={password}
        error={ask.faults["password"]}
        onValue={setPassword}
      />
      <ErrorNote error={ask.error} />
      <Button type="submit" busy={ask.busy} disabled={email.trim() === "" || password === ""}>
        {t("kit.email.action")}
      </Button>
    </form>
  );
}
