import "./settings.css";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, type Schemas } from "../api";
import { Card, ErrorNote, ErrorState, List, Loading, Page, Skeleton, Stack, Switch } from "../components";
import { useFormat, useT } from "../i18n";

/** The six purposes; each is explained, none is granted beforehand. */
export const PURPOSES = [
  "conversation_storage",
  "personalisation",
  "model_providers",
  "emotion_inference",
  "analytics",
  "email_marketing",
] as const;

export type Purpose = (typeof PURPOSES)[number];

type Consents = Schemas["ConsentsView"];

const KEY = ["privacy", "consents"];

/** Reads the consents and changes one at a time; what is shown is what the server has recorded. */
export function useConsents() {
  const queries = useQueryClient();
  const list = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => api.get<Consents>("/privacy/consents", { signal }),
  });
  const change = useMutation({
    // What the request does not name stays as it is.
    mutationFn: ({ purpose, granted }: { purpose: Purpose; granted: boolean }) =>
      api.put<Consents>("/privacy/consents", { consents: { [purpose]: granted } }),
    onSuccess: (answer) => queries.setQueryData(KEY, answer),
  });
  return { list, change };
}

export default function ConsentsScreen() {
  const t = useT();
  const format = useFormat();
  const { list, change } = useConsents();
  // Shown at once, then replaced by what the server has recorded.
  const [wish, setWish] = useState<{ purpose: Purpose; granted: boolean } | null>(null);
  return (
    <Page title={t("kit.consents.title")} back="/account/privacy" width="reading">
      <Stack gap="lg">
        <p>{t("kit.consents.text")}</p>
        {list.isPending && (
          <Loading>
            <Stack>
              {PURPOSES.map((purpose) => (
                <Skeleton key={purpose} shape="block" height={24} />
              ))}
            </Stack>
          </Loading>
        )}
        {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        <ErrorNote error={change.error} />
        {list.data &&
          PURPOSES.map((purpose) => {
            const kept = list.data.consents.find((each) => each.purpose === purpose);
            const granted = wish?.purpose === purpose ? wish.granted : (kept?.granted ?? false);
            return (
              <Card key={purpose}>
                <Switch
                  label={t(`kit.consent.${purpose}.title`)}
                  hint={t(`kit.consent.${purpose}.text`)}
                  checked={granted}
                  onChange={(next) => {
                    setWish({ purpose, granted: next });
                    change.mutate({ purpose, granted: next }, { onSettled: () => setWish(null) });
                  }}
                />
                {kept?.since && granted && (
                  <p className="q-field-hint">{t("kit.consents.since", { date: format.date(kept.since) })}</p>
                )}
              </Card>
            );
          })}
        {list.data && <History decided={list.data.consents.map(({ since }) => since ?? "").join()} />}
      </Stack>
    </Page>
  );
}

/** Every decision with its day, newest first. */
function History({ decided }: { decided: string }) {
  const t = useT();
  const format = useFormat();
  const list = useQuery({
    queryKey: [...KEY, "history", decided],
    queryFn: ({ signal }) => api.get<Schemas["HistoryView"]>("/privacy/consents/history", { signal }),
  });
  const history = list.data?.history ?? [];
  if (history.length === 0) return null;
  return (
    <Stack>
      <h2>{t("kit.consents.history")}</h2>
      <List>
        {history.map((each, place) => (
          <li key={place} className="q-list-item">
            <span className="q-list-text">
              <span>{t(`kit.consent.${each.purpose as Purpose}.title`)}</span>
              <small>
                {t(each.granted ? "kit.consents.given" : "kit.consents.withdrawn", { when: format.dateTime(each.since ?? "") })}
              </small>
            </span>
          </li>
        ))}
      </List>
    </Stack>
  );
}
