import { useQuery } from "@tanstack/react-query";
import { CalendarHeart } from "lucide-react";
import { EmptyState, Stack } from "@kit/components";
import { Chart } from "@kit/components/Chart";
import { useFormat, useT } from "@kit/i18n";
import { axis } from "../../mood/calendar";
import { care, careKeys, READ_ONCE, type SharedMood } from "../api";
import { Loaded } from "../Loaded";
import { byDay, MEASURES } from "./course";

const DAY = 86_400_000;
/** As far back as is looked, in days. */
const SPAN = 90;
const MOST_PAGES = 5;

/** How a person felt over the last weeks: a line for each measure, and what they noted with it. */
export function Course({ grant }: { grant: string }) {
  const t = useT();
  const today = new Date().toISOString().slice(0, 10);
  const from = new Date(Date.parse(today) - (SPAN - 1) * DAY).toISOString().slice(0, 10);
  const query = useQuery({ ...READ_ONCE, queryKey: [...careKeys.shared, grant, "moods", from], queryFn: () => everything(grant, from) });
  return (
    <Loaded query={query} height={60}>
      {(moods) =>
        moods.length === 0 ? (
          <EmptyState icon={CalendarHeart} title={t("shared.no_moods")} />
        ) : (
          <Stack gap="lg">
            <Lines moods={moods} x={axis(from, today)} />
            <Notes moods={moods} />
          </Stack>
        )
      }
    </Loaded>
  );
}

/** Every mood since a day, page by page; two a day for all of it are two pages. */
async function everything(grant: string, from: string): Promise<SharedMood[]> {
  const moods: SharedMood[] = [];
  const now = new Date().toISOString();
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const read: { items: SharedMood[]; nextCursor: string | null } = await care.sharedMoods(grant, `${from}T00:00:00Z`, now, cursor);
    moods.push(...read.items);
    cursor = read.nextCursor;
    if (cursor === null) break;
  }
  return moods;
}

function Lines({ moods, x }: { moods: readonly SharedMood[]; x: string[] }) {
  const t = useT();
  return (
    <Chart title={t("mood.mood")} x={x} range={[1, 10]} series={MEASURES.map((name) => ({ label: t(`mood.${name}`), values: byDay(moods, name, x) })).filter(({ values }) => values.some((value) => value !== null))} />
  );
}

function Notes({ moods }: { moods: readonly SharedMood[] }) {
  const t = useT();
  const { dateTime } = useFormat();
  const said = moods.filter(({ notes, triggers }) => notes !== null || triggers.length > 0);
  if (said.length === 0) return null;
  return (
    <section className="r-section">
      <h2>{t("mood.view_entries")}</h2>
      <ul role="list" className="r-care-list">
        {said.map(({ id, mood, notes, triggers, recorded_at }) => (
          <li key={id}>
            <p className="q-small q-quiet">
              {dateTime(recorded_at)} · {t("mood.mood")} <span className="q-number">{mood}</span>
              {triggers.length > 0 && <bdi> · {triggers.join(", ")}</bdi>}
            </p>
            {notes !== null && <p dir="auto">{notes}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
