import { ErrorNote, Note, Stack, Switch } from "@kit/components";
import { useT } from "@kit/i18n";
import { useConsents } from "@kit/screens/Consents";

/** Whether conversations are stored, and the change of it; nothing until the server has said so. */
export function useStorage() {
  const { list, change } = useConsents();
  const consent = list.data?.consents.find(({ purpose }) => purpose === "conversation_storage");
  return {
    granted: list.data === undefined ? undefined : (consent?.granted ?? false),
    busy: change.isPending,
    error: change.error ?? (list.data === undefined ? list.error : null),
    grant: (granted: boolean) => change.mutate({ purpose: "conversation_storage", granted }),
  };
}

/** The consent that keeps what is said, with what it means. */
export function StorageSwitch({ storage: { granted, busy, error, grant } }: { storage: ReturnType<typeof useStorage> }) {
  const t = useT();
  return (
    <>
      {granted !== undefined && (
        <Switch label={t("what_if.consent")} hint={t("what_if.consent_hint")} checked={granted} disabled={busy} onChange={grant} />
      )}
      <ErrorNote error={error} />
    </>
  );
}

/** Said where nothing is stored for long, so that nobody is surprised by an empty page tomorrow. */
export function ShortLived() {
  const t = useT();
  const storage = useStorage();
  if (storage.granted !== false) return null;
  return (
    <Stack>
      <Note tone="warning">{t("what_if.short")}</Note>
      <StorageSwitch storage={storage} />
    </Stack>
  );
}
