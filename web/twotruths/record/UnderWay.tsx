import { Button, ButtonLink, Page, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import type { Draft } from "./drafts";
import { SendingProgress } from "./SendingProgress";
import type { Studio } from "./studio";

/** A draft that is on its way: nothing of it changes until it is there or taken back. */
export function UnderWay({ studio, draft }: { studio: Studio; draft: Draft }) {
  const t = useT();
  return (
    <Page title={t("record.title")} back="/mine">
      <Stack>
        <SendingProgress studio={studio} draft={draft} />
        <p>{t("record.sending_leave")}</p>
        <ButtonLink to="/mine" variant="primary">
          {t("record.sending_mine")}
        </ButtonLink>
        <Button onClick={() => void studio.sender.cancel(draft.id)}>{t("record.sending_cancel")}</Button>
      </Stack>
    </Page>
  );
}
