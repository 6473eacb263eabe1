import { CloudOff, Compass, Wrench } from "lucide-react";
import { useSearchParams } from "react-router";
import { Button, ButtonLink, EmptyState, ErrorState, Page } from "../components";
import { useT } from "../i18n";

export function Offline() {
  const t = useT();
  return (
    <Page>
      <EmptyState
        level={1}
        icon={CloudOff}
        title={t("kit.offline.title")}
        action={
          <Button variant="primary" onClick={() => location.reload()}>
            {t("kit.error.retry")}
          </Button>
        }
      >
        {t("kit.offline.text")}
      </EmptyState>
    </Page>
  );
}

/** Shown while the server answers 503 with a message; `minutes` is how long it expects to take. */
export function Maintenance({ message, minutes }: { message?: string; minutes?: number }) {
  const t = useT();
  return (
    <Page>
      <EmptyState
        level={1}
        icon={Wrench}
        title={t("kit.maintenance.title")}
        action={
          <Button variant="primary" onClick={() => location.reload()}>
            {t("kit.error.retry")}
          </Button>
        }
      >
        <p>{message ?? t("kit.maintenance.text")}</p>
        {minutes !== undefined && <p>{t("kit.maintenance.minutes", { minutes })}</p>}
      </EmptyState>
    </Page>
  );
}

export function NotFound() {
  const t = useT();
  return (
    <Page>
      <EmptyState
        level={1}
        icon={Compass}
        title={t("kit.not_found.title")}
        action={
          <ButtonLink to="/" variant="primary">
            {t("kit.not_found.action")}
          </ButtonLink>
        }
      >
        {t("kit.not_found.text")}
      </EmptyState>
    </Page>
  );
}

/** A whole page for a failure, with the request id from the address (`?request_id=`). */
export function Failed() {
  const [params] = useSearchParams();
  const t = useT();
  const id = params.get("request_id");
  return (
    <Page>
      <ErrorState
        level={1}
        error={null}
        action={
          <>
            <ButtonLink to="/">{t("kit.not_found.action")}</ButtonLink>
            {id !== null && (
              <p className="q-request-id">
                {t("kit.error.request_id")} <code>{id}</code>
              </p>
            )}
          </>
        }
      />
    </Page>
  );
}
