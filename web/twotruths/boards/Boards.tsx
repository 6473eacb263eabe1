import "./boards.css";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Trophy } from "lucide-react";
import { useSearchParams } from "react-router";
import { Avatar, ButtonLink, Card, classes, EmptyState, ErrorNote, ErrorState, List, ListLink, Loading, Page, Skeleton, Stack, Switch, Tabs } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { useSession } from "@kit/session";
import { type Board, BOARDS, game, type Place, type Stats, type Window, WINDOWS } from "../api";
import { Segments } from "../app/Segments";
import { keys } from "../keys";
import { boardQuery, statsQuery } from "../queries";

/** The best detectives and liars, of this week or of all time, of those who let themselves be listed. */
export default function Boards() {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const board = BOARDS.find((each) => each === search.get("board")) ?? "detectives";
  const window = WINDOWS.find((each) => each === search.get("window")) ?? "week";
  const go = (change: { board?: Board; window?: Window }) => setSearch({ board, window, ...change }, { replace: true });
  return (
    <Page title={t("boards.title")} width="reading">
      <Tabs label={t("boards.title")} tabs={BOARDS.map((value) => ({ value, label: t(`boards.${value}`) }))} value={board} onChange={(value) => go({ board: value })}>
        <Stack gap="lg">
          <p className="q-quiet">{t(`boards.${board}_text`)}</p>
          <Segments legend={t("boards.window")} options={WINDOWS.map((value) => ({ value, label: t(`boards.${value}`) }))} value={window} onChange={(value) => go({ window: value })} />
          <Standing board={board} window={window} />
          <Places board={board} window={window} />
        </Stack>
      </Tabs>
    </Page>
  );
}

/** One's own points, and whether others may see them. */
function Standing({ board, window }: { board: Board; window: Window }) {
  const t = useT();
  const { number } = useFormat();
  const { status } = useSession();
  const queries = useQueryClient();
  const { data } = useQuery({ ...statsQuery, enabled: status === "signed_in" });
  const list = useMutation({
    mutationFn: game.list,
    onSuccess: (stats: Stats) => {
      queries.setQueryData(keys.stats, stats);
      void queries.invalidateQueries({ queryKey: keys.boards });
    },
  });
  if (status === "anonymous") {
    return (
      <Card variant="accent">
        <Stack gap="sm">
          <p>{t("boards.stranger")}</p>
          <div>
            <ButtonLink to={`/sign-in?next=${encodeURIComponent("/boards")}`} size="sm">
              {t("feed.sign_in")}
            </ButtonLink>
          </div>
        </Stack>
      </Card>
    );
  }
  if (data === undefined) return null;
  const points =
    board === "detectives"
      ? window === "week"
        ? data.detective_points_this_week
        : data.detective_points
      : window === "week"
        ? data.liar_points_this_week
        : data.liar_points;
  return (
    <Card variant="accent">
      <Stack>
        <p>
          <strong className="q-number">{t("boards.yours", { points, count: number(points) })}</strong>
        </p>
        <ErrorNote error={list.error} />
        <Switch label={t("boards.listed")} hint={t("boards.listed_hint")} checked={list.isPending ? list.variables : data.listed} disabled={list.isPending} onChange={(listed) => list.mutate(listed)} />
      </Stack>
    </Card>
  );
}

function Places({ board, window }: { board: Board; window: Window }) {
  const t = useT();
  const { me } = useSession();
  const { data, error, refetch } = useQuery(boardQuery(board, window));
  if (data === undefined) {
    return error === null ? (
      <Loading>
        <Skeleton shape="block" height={60} />
      </Loading>
    ) : (
      <ErrorState error={error} onRetry={() => void refetch()} />
    );
  }
  if (data.length === 0) {
    return (
      <EmptyState icon={Trophy} title={t("boards.none")} action={<ButtonLink to="/" variant="primary">{t("boards.none_go")}</ButtonLink>}>
        <p>{t("boards.none_text")}</p>
      </EmptyState>
    );
  }
  return (
    <List ordered data-testid="places">
      {data.map((place) => (
        <Row key={place.id} place={place} mine={place.id === me?.id} />
      ))}
    </List>
  );
}

function Row({ place, mine }: { place: Place; mine: boolean }) {
  const t = useT();
  const { number } = useFormat();
  return (
    <li>
      <ListLink to={`/people/${place.id}`} className={classes(mine && "t-place-mine")} aria-current={mine || undefined} arrow={false}>
        <span className={classes("t-rank", place.rank <= 3 && "t-rank-top")}>{number(place.rank)}</span>
        <Avatar id={place.id} name="" size={36} />
        <bdi className="q-grow">{mine ? t("boards.you", { name: place.name }) : place.name}</bdi>
        <strong className="q-number">
          <span aria-hidden="true">{number(place.points)}</span>
          <span className="q-visually-hidden">{t("points.count", { points: place.points, count: number(place.points) })}</span>
        </strong>
      </ListLink>
    </li>
  );
}
