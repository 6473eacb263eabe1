import { useQuery } from "@tanstack/react-query";
import { ChevronRight } from "lucide-react";
import { Link } from "react-router";
import { ErrorState, Loading, Page, Skeleton, Stack } from "@kit/components";
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
        <ul role="list" className="r-list">
          {data.map(({ exercise, use }) => (
            <li key={exercise.slug}>
              <Link to={`/exercises/${exercise.slug}`} className="r-list-row">
                <span className="r-grow">
                  <strong>{exercise.name}</strong>
                  <br />
                  <span className="r-small">{exercise.about}</span>
                  <br />
                  <span className="r-small r-quiet">
                    {t("exercise.minutes", { minutes: exercise.minutes })}
                    {use !== null && ` · ${t("exercise.times", { times: use.times })}`}
                  </span>
                </span>
                <ChevronRight className="q-directional" aria-hidden="true" size={18} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
