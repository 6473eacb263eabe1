import { FileX2 } from "lucide-react";
import { ButtonLink, EmptyState, ErrorNote, Note, Stack, Switch } from "@kit/components";
import { useT } from "@kit/i18n";
import { useConsents } from "@kit/screens/Consents";

/** There are no words to try again; why, and the consent that keeps the next ones. */
export function Gone() {
  const t = useT();
  const { list, change } = useConsents();
  const storage = list.data?.consents.find(({ purpose }) => purpose === "conversation_storage");
  const granted = storage?.granted ?? false;
  return (
    <Stack gap="lg">
      <EmptyState icon={FileX2} title={t("what_if.gone")}>
        <p>{t("what_if.gone_text")}</p>
      </EmptyState>
      {list.data !== undefined && (
        <Switch
          label={t("what_if.consent")}
          hint={t("what_if.consent_hint")}
          checked={granted}
          disabled={change.isPending}
          onChange={(next) => change.mutate({ purpose: "conversation_storage", granted: next })}
        />
      )}
      <ErrorNote error={change.error ?? (list.data === undefined ? list.error : null)} />
      <div role="status">{granted && <Note tone="success">{t("what_if.consented")}</Note>}</div>
      <ButtonLink to="/practise" variant={granted ? "primary" : "secondary"} block>
        {t("review.again")}
      </ButtonLink>
    </Stack>
  );
}
