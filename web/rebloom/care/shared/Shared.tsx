import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { CalendarClock, KeyRound, Users } from "lucide-react";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { Badge, Button, CardLink, EmptyState, Page, Row, Stack, Tabs } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { useMe } from "@kit/session";
import { care, careKeys, READ_ONCE } from "../api";
import { Loaded, PAGED, Pages } from "../Loaded";
import { EnterCode } from "./EnterCode";
import { Received } from "./Received";

const VIEWS = ["people", "requests"] as const;

/** The therapist's side: who lets them read along, and who asks for an appointment. */
export default function Shared() {
  const t = useT();
  const { roles } = useMe();
  if (!roles.includes("therapist")) {
    return (
      <Page title={t("shared.title")} back="/" width="reading">
        <EmptyState icon={Users} title={t("shared.closed")}>
          <p>{t("shared.closed_text")}</p>
        </EmptyState>
      </Page>
    );
  }
  return <Desk />;
}

function Desk() {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const [entering, setEntering] = useState(false);
  const view = VIEWS.find((each) => each === search.get("view")) ?? "people";
  return (
    <Page
      title={t("shared.title")}
      back="/"
      width="reading"
      footer={
        <Button variant="primary" block icon={KeyRound} onClick={() => setEntering(true)}>
          {t("shared.enter")}
        </Button>
      }
    >
      <Tabs label={t("shared.views")} tabs={VIEWS.map((value) => ({ value, label: t(`shared.view_${value}`) }))} value={view} onChange={(next) => setSearch({ view: next }, { replace: true })}>
        {view === "people" ? <People /> : <Requests />}
      </Tabs>
      <EnterCode open={entering} onClose={() => setEntering(false)} />
    </Page>
  );
}

function People() {
  const t = useT();
  const { date } = useFormat();
  const list = useQuery({ ...READ_ONCE, queryKey: careKeys.shared, queryFn: care.shared, refetchOnMount: "always" });
  return (
    <Loaded query={list}>
      {(found) =>
        found.length === 0 ? (
          <EmptyState icon={Users} title={t("shared.none")}>
            <p>{t("shared.none_text")}</p>
          </EmptyState>
        ) : (
          <ul role="list" className="r-care-list">
            {found.map(({ id, person, kinds, until }) => (
              <li key={id}>
                <CardLink to={`/shared/${id}`}>
                  <Stack gap="sm">
                    <strong>
                      <bdi>{person.display_name ?? t("shared.nameless")}</bdi>
                    </strong>
                    <Row gap="xs">
                      {kinds.map((kind) => (
                        <Badge key={kind}>{t(`kind.${kind}`)}</Badge>
                      ))}
                    </Row>
                    <span className="q-small q-quiet">{t("sharing.until", { day: date(until) })}</span>
                  </Stack>
                </CardLink>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function Requests() {
  const t = useT();
  const list = useInfiniteQuery({ ...PAGED, ...READ_ONCE, queryKey: [...careKeys.shared, "received"], queryFn: ({ pageParam }) => care.received(pageParam) });
  return (
    <Pages
      query={list}
      empty={
        <EmptyState icon={CalendarClock} title={t("shared.no_requests")}>
          <p>{t("shared.no_requests_text")}</p>
        </EmptyState>
      }
    >
      {(referral) => <Received referral={referral} />}
    </Pages>
  );
}
