import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { BookOpen, Sprout } from "lucide-react";
import { useParams, useSearchParams } from "react-router";
import { EmptyState, List, Note, Page, ProgressBar, Stack, Tabs } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { SessionRow } from "../../chat/SessionRow";
import { care, careKeys, type Kind, KINDS, READ_ONCE, type Shared } from "../api";
import { Loaded, PAGED, Pages } from "../Loaded";
import { Course } from "./Course";

/** What one person shares: only the kinds they chose are there at all. */
export default function Reading() {
  const { grant = "" } = useParams();
  const t = useT();
  const query = useQuery({ ...READ_ONCE, queryKey: [...careKeys.shared, grant], queryFn: () => care.sharedOne(grant) });
  return (
    <Page title={query.data?.person.display_name ?? t("shared.title")} back="/shared" width="reading">
      <Loaded query={query}>{(shared) => <Kinds shared={shared} />}</Loaded>
    </Page>
  );
}

function Kinds({ shared }: { shared: Shared }) {
  const t = useT();
  const { date } = useFormat();
  const [search, setSearch] = useSearchParams();
  const kinds = KINDS.filter((kind) => shared.kinds.includes(kind));
  const view: Kind = kinds.find((kind) => kind === search.get("view")) ?? kinds[0]!;
  return (
    <Stack gap="lg">
      <Note>{t("shared.seen", { day: date(shared.until) })}</Note>
      <Tabs label={t("sharing.what")} tabs={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))} value={view} onChange={(next) => setSearch({ view: next }, { replace: true })}>
        {view === "moods" ? <Course grant={shared.id} /> : view === "goals" ? <Goals grant={shared.id} /> : <Conversations grant={shared.id} />}
      </Tabs>
    </Stack>
  );
}

function Conversations({ grant }: { grant: string }) {
  const t = useT();
  const list = useInfiniteQuery({ ...PAGED, ...READ_ONCE, queryKey: [...careKeys.shared, grant, "sessions"], queryFn: ({ pageParam }) => care.sharedSessions(grant, pageParam) });
  return (
    <Pages query={list} empty={<EmptyState icon={BookOpen} title={t("shared.no_sessions")} />}>
      {(session) => <SessionRow className="q-list" to={`/shared/${grant}/sessions/${session.id}`} session={session} />}
    </Pages>
  );
}

function Goals({ grant }: { grant: string }) {
  const t = useT();
  const list = useQuery({ ...READ_ONCE, queryKey: [...careKeys.shared, grant, "goals"], queryFn: async () => (await care.sharedGoals(grant)).items });
  return (
    <Loaded query={list}>
      {(goals) =>
        goals.length === 0 ? (
          <EmptyState icon={Sprout} title={t("goals.none")} />
        ) : (
          <List>
            {goals.map(({ goal }) => (
              <li key={goal.id} className="q-list-item">
                <span className="q-grow">
                  <strong dir="auto">{goal.title}</strong>
                  {goal.description !== null && <p dir="auto">{goal.description}</p>}
                  <ProgressBar label={t("goals.progress")} value={goal.percentage} valueText={`${goal.percentage} %`} />
                  <span className="q-small q-quiet">{t(`goals.${goal.status}`)}</span>
                </span>
              </li>
            ))}
          </List>
        )
      }
    </Loaded>
  );
}
