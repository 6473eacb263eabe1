import { ButtonLink, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import type { Session } from "../api";

/** What stays of a session: its summary, once it is made, and the way on. */
export function Over({ session }: { session: Session }) {
  const t = useT();
  return (
    <Stack gap="sm">
      <h2 className="r-over-title">{t("over.title")}</h2>
      {session.summary === null ? <p className="q-quiet q-small">{t("over.making")}</p> : <p dir="auto">{session.summary.text}</p>}
      {session.transcript_deleted && <p className="q-quiet q-small">{t("over.deleted")}</p>}
      <ButtonLink to="/" variant="primary" block>
        {t("over.home")}
      </ButtonLink>
    </Stack>
  );
}
