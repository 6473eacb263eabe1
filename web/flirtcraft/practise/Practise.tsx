import "./practise.css";
import { useQuery } from "@tanstack/react-query";
import { Lock } from "lucide-react";
import { useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { Button, ErrorState, Loading, Page, Skeleton, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import { DIFFICULTIES, type Difficulty, type Place, PLACES, type Scenario } from "../api";
import { useNames } from "../app/useNames";
import { scenariosQuery } from "../queries";
import { DifficultyPicker } from "./DifficultyPicker";
import { PlaceGrid } from "./PlaceGrid";

/** Where to practise, and how hard: the two choices before somebody is met. */
export default function Practise() {
  const t = useT();
  const names = useNames();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(scenariosQuery);
  const [search, setSearch] = useSearchParams();
  const [wished, setWished] = useState(() => chosenFrom(search));
  const choose = (wish: Partial<typeof wished>) => {
    const next = { ...wished, ...wish };
    setWished(next);
    // The address keeps the choice, so that "back" from the next screen finds it again.
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  const scenario = data?.find(({ type }) => type === wished.place);

  return (
    <Page
      title={t("practise.title")}
      width="wide"
      className="f-practise"
      footer={scenario && <Go scenario={scenario} onGo={() => void navigate(`/meet/${wished.place}/${wished.difficulty}`)} />}
    >
      {data === undefined ? (
        error === null ? (
          <Loading>
            <Stack gap="lg">
              <Skeleton shape="block" height={68} />
              <Skeleton shape="block" height={28} />
            </Stack>
          </Loading>
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )
      ) : (
        <Stack gap="lg">
          <PlaceGrid scenarios={data} value={wished.place} onChange={(place) => choose({ place })} />
          <DifficultyPicker
            value={wished.difficulty}
            onChange={(difficulty) => choose({ difficulty })}
            place={names.place(wished.place)}
          />
        </Stack>
      )}
    </Page>
  );
}

function Go({ scenario, onGo }: { scenario: Scenario; onGo: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  if (scenario.locked) {
    return (
      <Button variant="primary" size="lg" block icon={Lock} onClick={() => void navigate(`/plan?place=${scenario.type}`)}>
        {t("practise.locked_go")}
      </Button>
    );
  }
  return (
    <Button variant="primary" size="lg" block onClick={onGo}>
      {t("practise.go")}
    </Button>
  );
}

/** What the address asks for, where it names something that exists. */
export function chosenFrom(search: URLSearchParams): { place: Place; difficulty: Difficulty } {
  const place = search.get("place");
  const difficulty = search.get("difficulty");
  return {
    place: PLACES.find((each) => each === place) ?? "coffee_shop",
    difficulty: DIFFICULTIES.find((each) => each === difficulty) ?? "green",
  };
}
