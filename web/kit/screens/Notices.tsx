import "./settings.css";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, type Schemas } from "../api";
import { ErrorNote, ErrorState, Field, Loading, Page, Row, Skeleton, Stack, Switch } from "../components";
import { useI18n } from "../i18n";
import { PushDevices } from "./PushDevices";

type Preferences = Schemas["PreferencesView"];

const KEY = ["notifications", "preferences"];
const NIGHT = { from: "22:00", to: "08:00" };

export default function Notices() {
  const { t } = useI18n();
  const queries = useQueryClient();
  const list = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => api.get<Preferences>("/notifications/preferences", { signal }),
  });
  const save = useMutation({
    mutationFn: (wanted: Preferences) => api.put<Preferences>("/notifications/preferences", wanted satisfies Schemas["PreferencesRequest"]),
    onSuccess: (answer) => queries.setQueryData(KEY, answer),
  });
  // Shown at once, then replaced by what the server has recorded.
  const [wish, setWish] = useState<Preferences | null>(null);
  const shown = wish ?? list.data;
  const change = (wanted: Preferences) => {
    setWish(wanted);
    save.mutate(wanted, { onSettled: () => setWish(null) });
  };
  const apps = [...new Set(shown?.kinds.map(({ app }) => app))];
  return (
    <Page title={t("kit.notices.title")} back="/account">
      <Stack gap="xl">
        <p>{t("kit.notices.text")}</p>
        <PushDevices />
        {list.isPending && (
          <Loading>
            <Skeleton shape="block" height={60} />
          </Loading>
        )}
        {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        <ErrorNote error={save.error} />
        {shown && (
          <>
            {apps.map((app) => (
              <Stack key={app} gap="xs">
                <h2>{nameOf(t, `kit.notices.app.${app}`, app)}</h2>
                {shown.kinds
                  .filter((each) => each.app === app)
                  .map((each) => (
                    <Switch
                      key={each.kind}
                      label={nameOf(t, `kit.notices.kind.${each.kind}`, each.kind)}
                      checked={each.enabled}
                      onChange={(enabled) =>
                        change({
                          ...shown,
                          kinds: shown.kinds.map((other) => (other === each ? { ...each, enabled } : other)),
                        })
                      }
                    />
                  ))}
              </Stack>
            ))}
            <Stack gap="sm">
              <Switch
                label={t("kit.notices.quiet")}
                hint={t("kit.notices.quiet_hint")}
                checked={shown.quiet_hours !== null}
                onChange={(on) => change({ ...shown, quiet_hours: on ? NIGHT : null })}
              />
              {shown.quiet_hours !== null && (
                <Row gap="md">
                  {(["from", "to"] as const).map((end) => (
                    <Field
                      key={end}
                      type="time"
                      label={t(`kit.notices.quiet_${end}`)}
                      defaultValue={shown.quiet_hours![end]}
                      onBlur={(event) => {
                        const time = event.target.value;
                        if (time === "" || time === shown.quiet_hours![end]) return;
                        change({ ...shown, quiet_hours: { ...shown.quiet_hours!, [end]: time } });
                      }}
                    />
                  ))}
                </Row>
              )}
            </Stack>
          </>
        )}
      </Stack>
    </Page>
  );
}

/** Kinds belong to the apps; one this version has no words for is shown by its id, readable. */
function nameOf(t: (key: string) => string, key: string, id: string): string {
  const text = t(key);
  return text === key ? id.replaceAll("_", " ").replace(/^./, (first) => first.toUpperCase()) : text;
}
