import { useQuery } from "@tanstack/react-query";
import { CalendarPlus, ExternalLink } from "lucide-react";
import { useState } from "react";
import { useParams, useSearchParams } from "react-router";
import { Button, Note, Page, Row, Stack } from "@kit/components";
import { useFormat, useI18n, useT } from "@kit/i18n";
import { care, careKeys, type Provider as ProviderData } from "./api";
import { AskSheet } from "./AskSheet";
import { Loaded } from "./Loaded";
import { Marks } from "./Marks";
import { nameOf } from "./names";

/** One professional: who this is, and the ways to an appointment. */
export default function Provider() {
  const { id = "" } = useParams();
  const [params] = useSearchParams();
  const t = useT();
  const insurer = params.get("insurer");
  const query = useQuery({ queryKey: [...careKeys.providers, "one", id, insurer], queryFn: () => care.provider(id, insurer) });
  const back = `/providers${insurer === null ? "" : `?insurer=${encodeURIComponent(insurer)}`}`;
  const [asking, setAsking] = useState(false);
  const asks = query.data?.answers_here === true && query.data.accepting;
  return (
    <Page
      title={query.data?.name ?? t("providers.title")}
      back={back}
      width="reading"
      footer={
        query.data && (
          <>
            {safe(query.data.booking_url) && (
              <a className={`q-button q-button-${asks ? "secondary" : "primary"} q-button-lg q-button-block`} href={query.data.booking_url!} target="_blank" rel="noreferrer noopener">
                <ExternalLink aria-hidden="true" size={18} />
                <span>{t("providers.book")}</span>
              </a>
            )}
            {asks && (
              <Button variant="primary" size="lg" block icon={CalendarPlus} onClick={() => setAsking(true)}>
                {t("providers.ask")}
              </Button>
            )}
          </>
        )
      }
    >
      <Loaded query={query} height={60}>
        {(provider) => (
          <>
            <Details provider={provider} insurer={insurer} />
            <AskSheet provider={provider} open={asking} onClose={() => setAsking(false)} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

const safe = (url: string | null) => url !== null && /^https:\/\//.test(url);

function Details({ provider, insurer }: { provider: ProviderData; insurer: string | null }) {
  const t = useT();
  const { language } = useI18n();
  const { list } = useFormat();
  const { title, about, specialties, languages, insurers, city, country, coverage, answers_here, accepting, booking_url } = provider;
  const rows = [
    [t("providers.place"), [city, nameOf("region", country, language)].filter((part) => part !== null).join(", ")],
    [t("providers.specialty"), list(specialties)],
    [t("providers.language"), list(languages.map((code) => nameOf("language", code, language)))],
    [t("providers.insurers"), list(insurers)],
  ].filter(([, value]) => value !== "");
  return (
    <Stack gap="lg">
      {title !== null && <p className="q-quiet" dir="auto">{title}</p>}
      <Row gap="xs">
        <Marks provider={provider} />
      </Row>
      {about !== null && <p dir="auto">{about}</p>}
      {coverage !== null && <Note>{t(`providers.coverage_${coverage}_text`, { insurer: insurer ?? "" })}</Note>}
      <dl className="r-facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {!accepting && <Note>{t("providers.full_text")}</Note>}
      {!answers_here && <Note>{t(safe(booking_url) ? "providers.elsewhere_book" : "providers.elsewhere")}</Note>}
    </Stack>
  );
}
