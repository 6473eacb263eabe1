import { useState } from "react";
import { api, type Schemas } from "../api";
import { Button, ErrorNote, useToast } from "../components";
import { useT } from "../i18n";
import { PasswordField } from "./fields";
import { useSubmit } from "./useSubmit";

/** Another password, for whoever knows the one in force. */
export function ChangePassword() {
  const t = useT();
  const toast = useToast();
  const [current, setCurrent] = useState("");
  const [fresh, setFresh] = useState("");
  const form = useSubmit(async () => {
    const body: Schemas["PasswordRequest"] = { current_password: current, new_password: fresh };
    await api.post("/auth/password", body);
    setCurrent("");
    setFresh("");
    toast({ text: t("kit.account.password_done"), tone: "success" });
  });
  return (
    <form className="q-form" onSubmit={form.submit} noValidate>
      <h2>{t("kit.account.password")}</h2>
      <PasswordField
        label={t("kit.field.current_password")}
        value={current}
        error={form.faults["current_password"]}
        onValue={setCurrent}
      />
      <PasswordField
        label={t("kit.field.new_password")}
        hint={t("kit.account.password_hint")}
        fresh
        value={fresh}
        error={form.faults["new_password"]}
        onValue={setFresh}
      />
      <ErrorNote error={form.error} />
      <Button type="submit" busy={form.busy} disabled={current === "" || fresh === ""}>
        {t("kit.account.password_change")}
      </Button>
    </form>
  );
}
