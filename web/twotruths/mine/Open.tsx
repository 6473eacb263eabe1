import { useMutation } from "@tanstack/react-query";
import { Button, ButtonLink, ErrorNote, Note, Row, Stack } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { isApiError } from "@kit/api";
import { game, type Own, type Shown } from "../api";
import { Allowance } from "../record/Allowance";
import { Entitled } from "../record/Entitled";
import { reasonOf } from "./reasons";

interface OpenProps {
  id: string;
  own: Own;
  onChanged: (shown: Shown) => void;
}

/** A bluff that is not out: what happened to it, and the ways on. */
export function Open({ id, own, onChanged }: OpenProps) {
  const t = useT();
  const { number } = useFormat();
  const process = useMutation({ mutationFn: () => game.process(id), onSuccess: onChanged });
  const appeal = useMutation({ mutationFn: () => game.appeal(id), onSuccess: onChanged });
  const whole = own.segments.every(({ state }) => state === "ready" || state === "checking");
  const refused = own.segments.filter(({ state }) => state === "refused");
  const problem = refused.length > 0 ? null : reasonOf(own.problem);
  const mayAppeal = own.status === "rejected" && (problem === "words" || problem === "content");
  return (
    <Stack>
      {own.status === "rejected" || own.status === "failed" || refused.length > 0 ? (
        <Note tone="warning">
          <div data-testid="problem" data-problem={own.problem ?? ""}>
            {refused.map(({ position, error }) => (
              <p key={position}>
                <strong>{t("statement.name", { number: number(position + 1) })}</strong> {t(`why.${reasonOf(error) ?? "other"}`)}
              </p>
            ))}
            {problem !== null && <p>{t(`why.${problem}`)}</p>}
            <p>{t(own.status === "rejected" ? "mine.rejected_text" : "mine.failed_text")}</p>
          </div>
        </Note>
      ) : (
        <p>{t(whole ? "mine.ready_text" : "mine.unfinished_text")}</p>
      )}
      <Fault error={process.error} back={`/mine/${id}`} />
      <ErrorNote error={appeal.error} />
      <Row>
        {whole && own.status !== "rejected" && (
          <Button variant="primary" busy={process.isPending} onClick={() => process.mutate()} data-testid="process">
            {t(own.status === "failed" ? "mine.retry" : "mine.publish")}
          </Button>
        )}
        <ButtonLink to={`/record/${id}`} variant={whole && own.status !== "rejected" ? "secondary" : "primary"}>
          {t("mine.edit")}
        </ButtonLink>
        {mayAppeal && (
          <Button busy={appeal.isPending} onClick={() => appeal.mutate()}>
            {t("mine.appeal")}
          </Button>
        )}
      </Row>
    </Stack>
  );
}

/** What the account or the week does not allow has its own way on; everything else is said as it is. */
function Fault({ error, back }: { error: unknown; back: string }) {
  if (isApiError(error, "ENTITLEMENT_REQUIRED")) return <Allowance />;
  if (isApiError(error, "VERIFICATION_REQUIRED") || isApiError(error, "USERNAME_REQUIRED")) return <Entitled back={back} />;
  return <ErrorNote error={error} />;
}
