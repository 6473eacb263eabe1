import "./mine.css";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Clapperboard, VenetianMask } from "lucide-react";
import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { Button, ButtonLink, EmptyState, ErrorState, Loading, Page, Skeleton, Stack } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { PageSkeleton } from "@kit/session";
import { mineQuery } from "../queries";
import { Allowance } from "../record/Allowance";
import { missing } from "../record/drafts";
import { SendingProgress } from "../record/SendingProgress";
import { type Studio, useStudio } from "../record/studio";
import { type Row, rowsOf, standingOf } from "./rows";
import { StandingBadge } from "./Standing";
import { useMineTexts } from "./texts";

/** While something is being made, the list is asked again this often (milliseconds). */
const AGAIN = 5_000;

/** One's own bluffs in every state, from what is only on this device to what everybody sees. */
export default function Mine() {
  const t = useT();
  const texts = useMineTexts();
  const { drafts, shelf, sender } = useStudio();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...mineQuery,
    // What was sent or published meanwhile must be there, however fresh the kept list is.
    refetchOnMount: "always",
    refetchInterval: ({ state }) => (state.data?.pages.some(({ items }) => items.some(({ own }) => own?.status === "processing")) ? AGAIN : false),
  });
  const here = drafts.length;
  const before = useRef(here);
  useEffect(() => {
    // A draft that left this device became a challenge of the server.
    if (here < before.current) void refetch();
    before.current = here;
  }, [here, refetch]);
  if (!texts) return <PageSkeleton />;
  const rows = rowsOf(drafts, data?.pages.flatMap(({ items }) => items) ?? []);
  return (
    <Page title={t("mine.title")} width="reading">
      <Stack gap="lg">
        <Allowance />
        {rows.length > 0 && (
          <ButtonLink to="/record" variant="primary" size="lg" block icon={VenetianMask}>
            {t("mine.new")}
          </ButtonLink>
        )}
        {rows.length > 0 && (
          <ul className="t-mine" role="list">
            {rows.map((row) => (
              <Line key={row.draft?.id ?? row.id} row={row} studio={{ shelf, sender }} />
            ))}
          </ul>
        )}
        {data === undefined &&
          (error === null ? (
            <Loading>
              <Stack>
                <Skeleton shape="block" height={24} />
                <Skeleton shape="block" height={24} />
              </Stack>
            </Loading>
          ) : (
            <ErrorState error={error} lost={t("mine.kept_here")} onRetry={() => void refetch()} />
          ))}
        {data !== undefined && rows.length === 0 && (
          <EmptyState
            icon={Clapperboard}
            title={t("mine.empty")}
            action={
              <ButtonLink to="/record" variant="primary" icon={VenetianMask}>
                {t("mine.first")}
              </ButtonLink>
            }
          >
            <p>{t("mine.empty_text")}</p>
          </EmptyState>
        )}
        {hasNextPage && (
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t("mine.more")}
          </Button>
        )}
      </Stack>
    </Page>
  );
}

function Line({ row, studio }: { row: Row; studio: Studio }) {
  const t = useT();
  const { number, relative } = useFormat();
  const { draft, shown } = row;
  const standing = standingOf(row);
  const title = shown?.challenge.title ?? (draft?.title || t("mine.untitled"));
  const recorded = draft === null ? 0 : 3 - missing(draft).length;
  const picture = shown === null ? null : (shown.challenge.poster_url ?? shown.own.segments.find(({ thumbnail_url }) => thumbnail_url !== null)?.thumbnail_url ?? null);
  return (
    <li data-testid="mine-row">
      <Link to={`/mine/${row.id}`} className="q-card q-card-plain q-card-link t-mine-row">
        <span className="t-mine-picture" aria-hidden="true">
          {picture === null ? <VenetianMask size={24} /> : <img src={picture} alt="" loading="lazy" />}
        </span>
        <span className="t-mine-text">
          <strong>
            <bdi>{title}</bdi>
          </strong>
          <StandingBadge standing={standing} />
          {standing === "published" && shown !== null && (
            <span className="q-small q-quiet">
              {t("mine.counts", { views: number(shown.challenge.views), guesses: shown.challenge.guesses, count: number(shown.challenge.guesses) })}
            </span>
          )}
          {(standing === "kept" || standing === "apart") && draft !== null && (
            <span className="q-small q-quiet">
              {t("mine.recorded", { recorded: number(recorded) })} · {relative(new Date(draft.changedAt))}
            </span>
          )}
        </span>
      </Link>
      {standing === "sending" && draft !== null && <SendingProgress studio={studio} draft={draft} />}
    </li>
  );
}
