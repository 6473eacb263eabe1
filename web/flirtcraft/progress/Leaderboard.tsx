import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Trophy } from "lucide-react";
import { ButtonLink, EmptyState, ErrorNote, ErrorState, List, Loading, Skeleton, Stack, Switch } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { useMe } from "@kit/session";
import { flirtcraft } from "../api";
import { keys } from "../keys";
import { useProfile, useStep } from "../queries";

/** The week's board: only who asked to be on it, display names only; not for guests. */
export function Leaderboard() {
  const t = useT();
  const { guest } = useMe();
  if (!guest) return <Board />;
  return (
    <EmptyState
      icon={Trophy}
      title={t("board.guest")}
      action={
        <ButtonLink to="/upgrade?next=/progress?view=leaderboard" variant="primary">
          {t("home.guest_go")}
        </ButtonLink>
      }
    >
      <p>{t("board.guest_text")}</p>
    </EmptyState>
  );
}

function Board() {
  const t = useT();
  const { number } = useFormat();
  const client = useQueryClient();
  const { data: profile } = useProfile();
  const save = useStep();
  const { data, error, refetch } = useQuery({ queryKey: keys.leaderboard, queryFn: flirtcraft.leaderboard });
  const join = (leaderboard_opt_in: boolean) =>
    save.mutate(
      { step: "notifications", values: { leaderboard_opt_in } },
      { onSuccess: () => void client.invalidateQueries({ queryKey: keys.leaderboard }) },
    );
  return (
    <Stack>
      <Switch
        label={t("board.join")}
        hint={t("board.join_hint")}
        checked={profile?.leaderboard_opt_in ?? false}
        disabled={profile === undefined || save.isPending}
        onChange={join}
      />
      <ErrorNote error={save.error} />
      {data === undefined ? (
        error === null ? (
          <Loading>
            <Skeleton shape="block" height={50} />
          </Loading>
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )
      ) : data.length === 0 ? (
        <EmptyState icon={Trophy} title={t("board.empty")}>
          <p>{t("board.empty_text")}</p>
        </EmptyState>
      ) : (
        <List ordered aria-label={t("progress.leaderboard")}>
          {data.map((each, index) => (
            <li key={index} className={`q-list-item${each.you ? " f-board-you" : ""}`}>
              <span className="f-board-rank q-number">{each.rank}</span>
              <span className="q-grow">
                <bdi>{each.display_name}</bdi>
                {each.you && <strong>{` (${t("board.you")})`}</strong>}
              </span>
              <span className="q-number">{t("board.xp", { xp: number(each.xp) })}</span>
            </li>
          ))}
        </List>
      )}
    </Stack>
  );
}
