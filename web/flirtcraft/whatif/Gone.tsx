import { FileX2 } from "lucide-react";
import { ButtonLink, EmptyState, Note, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import { StorageSwitch, useStorage } from "./Storage";

/** There are no words to try again; why, and the consent that keeps the next ones. */
export function Gone() {
  const t = useT();
  const storage = useStorage();
  return (
    <Stack gap="lg">
      <EmptyState icon={FileX2} title={t("what_if.gone")}>
        <p>{t("what_if.gone_text")}</p>
      </EmptyState>
      <StorageSwitch storage={storage} />
      <div role="status">{storage.granted && <Note tone="success">{t("what_if.consented")}</Note>}</div>
      <ButtonLink to="/practise" variant={storage.granted ? "primary" : "secondary"} block>
        {t("review.again")}
      </ButtonLink>
    </Stack>
  );
}
