import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, type Schemas } from "../api";
import { ErrorNote, ErrorState, Loading, Note, Page, RadioCards, Skeleton, Stack } from "../components";
import { useT } from "../i18n";
import { appName } from "./appName";

type Retentions = Schemas["RetentionsView"];

const KEY = ["privacy", "retention"];

/** How long each app keeps what was done in it. */
export default function RetentionScreen() {
  const t = useT();
  const queries = useQueryClient();
  const list = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => api.get<Retentions>("/privacy/retention", { signal }),
  });
  const change = useMutation({
    mutationFn: (retention: Record<string, string>) => api.put<Retentions>("/privacy/retention", { retention }),
    onSuccess: (answer) => queries.setQueryData(KEY, answer),
  });
  const wish = change.isPending ? change.variables : {};
  const name = (option: string) =>
    option === "keep" ? t("kit.retention.keep") : t("kit.retention.days", { days: Number(option) });
  return (
    <Page title={t("kit.retention.title")} back="/account/privacy" width="reading">
      <Stack gap="lg">
        <p>{t("kit.retention.text")}</p>
        {list.isPending && (
          <Loading>
            <Skeleton shape="block" height={48} />
          </Loading>
        )}
        {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        <ErrorNote error={change.error} />
        {list.data?.retention.map(({ app, kept, options }) => (
          <RadioCards<string>
            key={app}
            legend={appName(app)}
            columns={2}
            value={wish[app] ?? kept}
            onChange={(option) => change.mutate({ [app]: option })}
            options={options.map((option) => ({ value: option, label: name(option) }))}
          />
        ))}
        {list.data && <Note>{t("kit.retention.else")}</Note>}
      </Stack>
    </Page>
  );
}
