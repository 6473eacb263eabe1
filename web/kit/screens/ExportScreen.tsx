import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { api, type Schemas } from "../api";
import { Button, Card, ErrorNote, ErrorState, Loading, Page, ProgressBar, Skeleton, Stack } from "../components";
import { useFormat, useT } from "../i18n";

type Archive = Schemas["ExportView"];

const KEY = ["privacy", "export"];
const underWay = (archive: Archive | undefined) => archive?.status === "waiting" || archive?.status === "running";

/** A copy of everything: asked for, watched while it is made, fetched. */
export default function ExportScreen() {
  const t = useT();
  const queries = useQueryClient();
  const list = useQuery({
    queryKey: KEY,
    // A link that is good for a day has no business on the device for longer.
    meta: { keep: false },
    queryFn: ({ signal }) => api.get<Archive[]>("/privacy/export", { signal }),
    refetchInterval: ({ state }) => (underWay(state.data?.[0]) ? 1000 : false),
  });
  const ask = useMutation({
    mutationFn: () => api.post<Archive>("/privacy/export"),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
  const newest = list.data?.[0];
  return (
    <Page title={t("kit.export.title")} back="/account/privacy" width="reading">
      <Stack gap="lg">
        <p>{t("kit.export.text")}</p>
        {list.isPending && (
          <Loading>
            <Skeleton shape="block" height={32} />
          </Loading>
        )}
        {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        {newest && <Newest archive={newest} />}
        <ErrorNote error={ask.error} />
        {list.data && !underWay(newest) && (
          <Button
            variant={newest?.status === "ready" ? "secondary" : "primary"}
            size="lg"
            block
            busy={ask.isPending}
            onClick={() => ask.mutate()}
          >
            {t(newest?.status === "ready" ? "kit.export.again" : "kit.export.ask")}
          </Button>
        )}
      </Stack>
    </Page>
  );
}

function Newest({ archive }: { archive: Archive }) {
  const t = useT();
  const format = useFormat();
  if (underWay(archive)) {
    return (
      <Card aria-live="polite">
        <Stack>
          <p>{t("kit.export.making")}</p>
          <ProgressBar label={t("kit.export.making")} value={archive.progress} />
          <p className="q-field-hint">{t("kit.export.leave")}</p>
        </Stack>
      </Card>
    );
  }
  if (archive.status === "ready" && archive.link) {
    return (
      <Card variant="raised" aria-live="polite">
        <Stack>
          <h2>{t("kit.export.ready")}</h2>
          <p>{t("kit.export.until", { when: format.dateTime(archive.expires_at ?? archive.requested_at) })}</p>
          <a className="q-button q-button-primary q-button-lg q-button-block" href={archive.link} download>
            <Download aria-hidden="true" size={18} />
            <span>{t("kit.export.fetch", { size: size(archive.size ?? 0, format.number) })}</span>
          </a>
          <p className="q-field-hint">{t("kit.export.careful")}</p>
        </Stack>
      </Card>
    );
  }
  if (archive.status === "failed") return <p>{t("kit.export.failed")}</p>;
  return <p className="q-field-hint">{t("kit.export.expired", { when: format.date(archive.requested_at) })}</p>;
}

function size(bytes: number, number: (value: number, options?: Intl.NumberFormatOptions) => string): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  return number(Math.max(value, 0.1), { style: "unit", unit, maximumFractionDigits: 1 });
}
