import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { Button, ErrorNote, ErrorState, List, Loading, Page, ProgressBar, Row, Skeleton, Slider, Stack, TextArea } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { type Goal as GoalData, rebloom, type SafetyCard } from "../api";
import { SafetySheet } from "../help/SafetySheet";
import { keys } from "../keys";

/** One goal with the steps towards it. */
export default function Goal() {
  const { id = "" } = useParams();
  const t = useT();
  const { dateTime, date } = useFormat();
  const [card, setCard] = useState<SafetyCard | null>(null);
  const { data, error, refetch } = useQuery({ queryKey: keys.goal(id), queryFn: () => rebloom.goal(id) });
  if (data === undefined) {
    return (
      <Page title={t("tabs.goals")} back="/goals">
        {error === null ? (
          <Loading>
            <Skeleton shape="block" height={30} />
          </Loading>
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  }
  const { goal, history } = data;
  return (
    <Page title={goal.title} back="/goals" width="reading">
      <Stack gap="lg">
        {goal.description !== null && <p dir="auto">{goal.description}</p>}
        <ProgressBar label={t("goals.progress")} value={goal.percentage} valueText={`${goal.percentage} %`} />
        <p className="q-small q-quiet">
          {t(`goals.${goal.status}`)}
          {goal.target_date !== null && ` · ${t("goals.until", { day: date(goal.target_date) })}`}
        </p>
        <Step goal={goal} onCard={setCard} />
        <Standing goal={goal} onCard={setCard} />
        {history.length > 0 && (
          <section>
            <h2>{t("goals.history")}</h2>
            <List>
              {history.map((step) => (
                <li key={step.id} className="q-list-item">
                  <span className="q-grow">
                    <strong className="q-number">{`${step.percentage} %`}</strong>{" "}
                    <time className="q-small q-quiet" dateTime={step.recorded_at}>
                      {dateTime(step.recorded_at)}
                    </time>
                    {step.note !== null && <p dir="auto">{step.note}</p>}
                  </span>
                </li>
              ))}
            </List>
          </section>
        )}
      </Stack>
      <SafetySheet card={card} onDone={() => setCard(null)} />
    </Page>
  );
}

interface PartProps {
  goal: GoalData;
  onCard: (card: SafetyCard | null) => void;
}

function useSaved(id: string, onCard: PartProps["onCard"]) {
  const client = useQueryClient();
  return ({ safety }: { safety: SafetyCard | null }) => {
    void client.invalidateQueries({ queryKey: keys.goal(id) });
    void client.invalidateQueries({ queryKey: keys.goals });
    onCard(safety);
  };
}

function Step({ goal, onCard }: PartProps) {
  const t = useT();
  const saved = useSaved(goal.id, onCard);
  const [percentage, setPercentage] = useState(goal.percentage);
  const [note, setNote] = useState("");
  const step = useMutation({
    mutationFn: () => rebloom.stepGoal(goal.id, percentage, note.trim() === "" ? null : note),
    onSuccess: (answer) => {
      setNote("");
      saved(answer);
    },
  });
  return (
    <section>
      <Stack>
        <h2>{t("goals.step")}</h2>
        <Slider label={t("goals.how_far")} min={0} max={100} step={5} value={percentage} onChange={setPercentage} format={(value) => `${value} %`} />
        <TextArea label={t("goals.note")} optional rows={2} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
        <ErrorNote error={step.error} />
        <Button variant="primary" busy={step.isPending} onClick={() => step.mutate()}>
          {t("goals.keep")}
        </Button>
      </Stack>
    </section>
  );
}

function Standing({ goal, onCard }: PartProps) {
  const t = useT();
  const saved = useSaved(goal.id, onCard);
  const change = useMutation({ mutationFn: (status: GoalData["status"]) => rebloom.changeGoal(goal.id, { status }), onSuccess: saved });
  const ways = goal.status === "active" ? (["completed", "paused", "archived"] as const) : (["active"] as const);
  return (
    <Row>
      {ways.map((status) => (
        <Button key={status} variant="ghost" busy={change.isPending} onClick={() => change.mutate(status)}>
          {t(`goals.to_${status}`)}
        </Button>
      ))}
      <ErrorNote error={change.error} />
    </Row>
  );
}
