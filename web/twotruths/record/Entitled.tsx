import "./entitled.css";
import { useState } from "react";
import { api, type Schemas } from "@kit/api";
import { Button, ButtonLink, ErrorNote, Field, Note } from "@kit/components";
import { useT } from "@kit/i18n";
import { type Me, useMe, useSession } from "@kit/session";
import { useSubmit } from "@kit/screens/useSubmit";

/** Whether this account may show something to others: registered, confirmed, with a username. */
export const mayPublish = ({ guest, verified, username }: Me) => !guest && verified && username !== null;

/** What the account still lacks before others may see anything of it, one step at a time. */
export function Entitled({ back }: { back: string }) {
  const t = useT();
  const me = useMe();
  const next = encodeURIComponent(back);
  if (me.guest) {
    return (
      <Note tone="warning">
        <p>{t("record.needs_account")}</p>
        <ButtonLink to={`/upgrade?next=${next}`}>{t("record.needs_account_go")}</ButtonLink>
      </Note>
    );
  }
  if (!me.verified) {
    return (
      <Note tone="warning">
        <p>{t("record.needs_verified")}</p>
        <ButtonLink to={`/verify?next=${next}`}>{t("record.needs_verified_go")}</ButtonLink>
      </Note>
    );
  }
  return me.username === null ? <Username /> : null;
}

function Username() {
  const t = useT();
  const { signedIn } = useSession();
  const [name, setName] = useState("");
  const form = useSubmit(async () => {
    const body: Schemas["MePatch"] = { username: name.trim() };
    await signedIn(await api.patch<Me>("/auth/me", body));
  });
  return (
    <form className="t-rec-username" onSubmit={form.submit} noValidate data-testid="username">
      <Field
        label={t("record.username")}
        hint={t("record.username_hint")}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={50}
        value={name}
        error={form.faults["username"]}
        onChange={({ target }) => setName(target.value)}
      />
      <ErrorNote error={form.error} />
      <Button type="submit" busy={form.busy}>
        {t("record.username_save")}
      </Button>
    </form>
  );
}
