import "./settings.css";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { MonitorSmartphone } from "lucide-react";
import { useState } from "react";
import { api, type Schemas } from "../api";
import { Badge, Button, Confirm, ErrorNote, ErrorState, List, Loading, Page, Skeleton, Stack } from "../components";
import { useFormat, useT } from "../i18n";
import { deviceName } from "./deviceName";
import { useSubmit } from "./useSubmit";

type SignedInDevice = Schemas["SessionView"];

const KEY = ["auth", "sessions"];

export default function Sessions() {
  const t = useT();
  const format = useFormat();
  const queries = useQueryClient();
  const list = useQuery({
    queryKey: KEY,
    // Addresses of devices have no business in a cache on the device.
    meta: { keep: false },
    queryFn: ({ signal }) => api.get<SignedInDevice[]>("/auth/sessions", { signal }),
  });
  const [ending, end] = useState<SignedInDevice | null>(null);
  const form = useSubmit(async () => {
    await api.delete(`/auth/sessions/${ending!.id}`);
    end(null);
    await queries.invalidateQueries({ queryKey: KEY });
  });
  return (
    <Page title={t("kit.sessions.title")} back="/account">
      <Stack gap="lg">
        <p>{t("kit.sessions.text")}</p>
        {list.isPending && (
          <Loading>
            <Skeleton shape="block" height={40} />
          </Loading>
        )}
        {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        {list.data && (
          <List>
            {list.data.map((each) => (
              <li key={each.id} className="q-list-item">
                <MonitorSmartphone aria-hidden="true" size={20} />
                <span className="q-list-text">
                  <span>{each.device ? deviceName(each.device) : t("kit.sessions.unknown")}</span>
                  <small>
                    {t("kit.sessions.seen", { when: format.relative(each.last_seen_at), since: format.date(each.created_at) })}
                  </small>
                  {each.address !== null && <small dir="ltr">{each.address}</small>}
                </span>
                {each.current ? (
                  <Badge tone="success">{t("kit.sessions.here")}</Badge>
                ) : (
                  <Button size="sm" onClick={() => end(each)}>
                    {t("kit.sessions.end")}
                  </Button>
                )}
              </li>
            ))}
          </List>
        )}
      </Stack>
      <Confirm
        open={ending !== null}
        title={t("kit.sessions.end_title")}
        action={t("kit.sessions.end")}
        danger
        busy={form.busy}
        onConfirm={form.run}
        onClose={() => end(null)}
      >
        <p>{t("kit.sessions.end_text")}</p>
        <ErrorNote error={form.error} />
      </Confirm>
    </Page>
  );
}
