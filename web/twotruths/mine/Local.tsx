import { Button, ButtonLink, Note, Row, Stack } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { Allowance } from "../record/Allowance";
import type { Draft } from "../record/drafts";
import { Entitled } from "../record/Entitled";
import { SendingProgress } from "../record/SendingProgress";
import type { Studio } from "../record/studio";
import { reasonFor } from "./reasons";

/** What of a bluff is only on this device: on its way, stuck, or waiting to be finished. */
export function Local({ studio, draft }: { studio: Studio; draft: Draft }) {
  const t = useT();
  const edit = `/record/${draft.challenge ?? draft.id}`;
  if (draft.stage === "sending") {
    return (
      <Stack>
        <SendingProgress studio={studio} draft={draft} />
        <p className="q-small q-quiet">{t("record.sending_leave")}</p>
        <Button onClick={() => void studio.sender.cancel(draft.id)} data-testid="stop-sending">
          {t("record.sending_cancel")}
        </Button>
      </Stack>
    );
  }
  if (draft.stage === "failed") {
    return (
      <Stack>
        <Failed draft={draft} />
        <Row>
          <Button variant="primary" onClick={() => void studio.sender.publish(draft.id)}>
            {t("mine.retry")}
          </Button>
          <ButtonLink to={edit}>{t("mine.edit")}</ButtonLink>
        </Row>
      </Stack>
    );
  }
  return (
    <Stack>
      {draft.parted !== null && (
        <Note tone="warning">
          <p>{t(`record.parted_${draft.parted}`)}</p>
        </Note>
      )}
      <p>{t("mine.kept_text")}</p>
      <ButtonLink to={edit} variant="primary">
        {t("mine.continue")}
      </ButtonLink>
    </Stack>
  );
}

function Failed({ draft }: { draft: Draft }) {
  const t = useT();
  const { number } = useFormat();
  const { failure } = draft;
  if (failure === null) return null;
  const reason = reasonFor(failure);
  return (
    <>
      <Note tone="warning">
        <div role="alert" data-testid="failure" data-reason={reason}>
          {failure.position !== null && (
            <p>
              <strong>{t("statement.name", { number: number(failure.position + 1) })}</strong>
            </p>
          )}
          <p>{t(`why.${reason}`)}</p>
          {reason === "other" && failure.message !== "" && (
            <p className="q-small">
              <bdi>{failure.message}</bdi>
            </p>
          )}
          <p>{t("mine.nothing_lost")}</p>
        </div>
      </Note>
      {reason === "limit" && <Allowance />}
      {reason === "account" && <Entitled back={`/mine/${draft.challenge ?? draft.id}`} />}
      {(reason === "bought" || reason === "storage") && <ButtonLink to="/premium">{t("mine.premium")}</ButtonLink>}
    </>
  );
}
