import { useQuery } from "@tanstack/react-query";
import { ErrorState, Page, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import { Lifeline } from "@kit/safety";
import { cardQuery } from "../queries";

/** For somebody under 18: a kind no, and people who listen to young people. */
export function Door() {
  const t = useT();
  const { data, error, refetch } = useQuery(cardQuery);
  return (
    <Page title={t("door.title")} width="reading">
      <Stack gap="lg">
        <p>{t("door.text")}</p>
        {error !== null && data === undefined && <ErrorState error={error} onRetry={() => void refetch()} />}
        {data?.helplines.map((line) => <Lifeline key={line.name + line.phone} line={line} />)}
        <p className="r-quiet">{t("door.kept")}</p>
      </Stack>
    </Page>
  );
}
