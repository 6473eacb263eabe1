import { useQuery } from "@tanstack/react-query";
import { Lock } from "lucide-react";
import { Badge, ButtonLink, Card, ErrorState, Loading, Page, Row, Skeleton, Stack } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import type { Pack } from "../api";
import { packsQuery } from "../queries";

/** Prompts to begin with, by theme; what has to be bought shows three of its own. */
export default function Packs() {
  const t = useT();
  const { data, error, refetch } = useQuery(packsQuery);
  return (
    <Page title={t("packs.title")} back="/you" width="reading">
      <Stack gap="lg">
        <p className="q-quiet">{t("packs.text")}</p>
        {data === undefined ? (
          error === null ? (
            <Loading>
              <Skeleton shape="block" height={60} />
            </Loading>
          ) : (
            <ErrorState error={error} onRetry={() => void refetch()} />
          )
        ) : (
          data.map((pack) => <One key={pack.id} pack={pack} />)
        )}
      </Stack>
    </Page>
  );
}

function One({ pack }: { pack: Pack }) {
  const t = useT();
  const { number } = useFormat();
  const { id, title, premium, owned, prompts } = pack;
  return (
    <Card data-testid="pack">
      <Stack gap="snug">
        <Row spread>
          <h2 lang="en">{title}</h2>
          {premium && <Badge tone={owned ? "success" : "accent"}>{t(owned ? "packs.owned" : "packs.premium")}</Badge>}
        </Row>
        <details>
          <summary className="t-summary">{t(owned ? "packs.all" : "packs.some", { count: number(prompts.length) })}</summary>
          <ul lang="en">
            {prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </details>
        {owned ? (
          <ButtonLink to={`/record?pack=${id}`}>{t("packs.use")}</ButtonLink>
        ) : (
          <ButtonLink to="/premium" icon={Lock}>
            {t("packs.get")}
          </ButtonLink>
        )}
      </Stack>
    </Card>
  );
}
