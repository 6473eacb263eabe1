import { ErrorNote, ButtonLink, Note } from "@kit/components";
import { isApiError } from "@kit/api";
import { useFormat, useT } from "@kit/i18n";

/** Why no conversation can begin now, and the one way on. */
export function Refused({ error }: { error: unknown }) {
  const t = useT();
  const { time } = useFormat();
  if (isApiError(error, "TOO_MANY_ACTIVE")) {
    return (
      <Note tone="warning">
        <p>{t("refused.active")}</p>
        <ButtonLink to="/history?status=active" size="sm">
          {t("refused.active_go")}
        </ButtonLink>
      </Note>
    );
  }
  if (isApiError(error, "DAILY_LIMIT_REACHED")) {
    const resets = (error.details as { resets_at?: string } | null)?.resets_at;
    return (
      <Note>
        <p>{resets === undefined ? t("refused.day") : t("refused.day_until", { time: time(resets) })}</p>
        <ButtonLink to={resets === undefined ? "/plan" : `/plan?resets=${encodeURIComponent(resets)}`} size="sm">
          {t("refused.plan_go")}
        </ButtonLink>
      </Note>
    );
  }
  if (isApiError(error, "ENTITLEMENT_REQUIRED")) {
    return (
      <Note>
        <p>{t("practise.locked_why")}</p>
        <ButtonLink to="/plan" size="sm">
          {t("refused.plan_go")}
        </ButtonLink>
      </Note>
    );
  }
  return <ErrorNote error={error} />;
}
