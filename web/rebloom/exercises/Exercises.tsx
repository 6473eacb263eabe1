import { useQuery } from "@tanstack/react-query";
import { ErrorState, List, ListLink, Loading, Page, Skeleton, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import { exercisesQuery } from "../queries";

/** Everything that can be done here, with how it went before. */
export default function Exercises() {
  const t = useT();
  const { data, error, refetch } = useQuery(exercisesQuery);
  return (
    <Page title={t("home.exercises")} back="/" width="reading">
      {data === undefined ? (
        error === null ? (
          <Loading>
            <Stack>
              <Skeleton shape="block" height={18} />
              <Skeleton shape="block" height={18} />
              <Skeleton shape="block" height={18} />
            </Stack>
          </Loading>
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )
      ) : (
        <List>
          {data.map(({ exercise, use }) => (
            <li key={exercise.slug}>
              <ListLink to={`/exercises/${exercise.slug}`}>
                <span className="q-grow">
                  <strong>{exercise.name}</strong>
                  <br />
                  <span className="q-small">{exercise.about}</span>
                  <br />
                  <span className="q-small q-quiet">
                    {t("exercise.minutes", { minutes: exercise.minutes })}
                    {use !== null && ` · ${t("exercise.times", { times: use.times })}`}
                  </span>
                </span>
              </ListLink>
            </li>
          ))}
        </List>
      )}
    </Page>
  );
}
