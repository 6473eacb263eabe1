import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Plus, Sprout } from "lucide-react";
import { useState } from "react";
import { isApiError } from "@kit/api";
import { Button, EmptyState, ErrorNote, ErrorState, Field, List, ListLink, Loading, Page, ProgressBar, Select, Sheet, Skeleton, Stack, TextArea } from "@kit/components";
import { useT } from "@kit/i18n";
import { AIMS, type Goal, rebloom, type SafetyCard } from "../api";
import { SafetySheet } from "../help/SafetySheet";
import { keys } from "../keys";

/** What somebody works towards, at their own pace. */
export default function Goals() {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const [card, setCard] = useState<SafetyCard | null>(null);
  const { data, error, refetch } = useQuery({ queryKey: keys.goals, queryFn: async () => (await rebloom.goals({ limit: 100 })).items });
  return (
    <Page
      title={t("tabs.goals")}
      width="reading"
      footer={
        <Button variant="primary" block icon={Plus} onClick={() => setAsking(true)}>
          {t("goals.new")}
        </Button>
      }
    >
      {data === undefined ? (
        error === null ? (
          <Loading>
            <Skeleton shape="block" height={30} />
          </Loading>
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )
      ) : data.length === 0 ? (
        <EmptyState icon={Sprout} title={t("goals.none")}>
          <p>{t("goals.none_text")}</p>
        </EmptyState>
      ) : (
        <List>
          {data.map((goal) => (
            <li key={goal.id}>
              <Row goal={goal} />
            </li>
          ))}
        </List>
      )}
      <NewGoal open={asking} onClose={() => setAsking(false)} onCard={setCard} />
      <SafetySheet card={card} onDone={() => setCard(null)} />
    </Page>
  );
}

function Row({ goal }: { goal: Goal }) {
  const t = useT();
  return (
    <ListLink to={`/goals/${goal.id}`} arrow={false}>
      <span className="q-grow">
        <strong dir="auto">{goal.title}</strong>
        <ProgressBar label={t("goals.progress")} value={goal.percentage} />
        <span className="q-small q-quiet">{t(`goals.${goal.status}`)}</span>
      </span>
    </ListLink>
  );
}

function NewGoal({ open, onClose, onCard }: { open: boolean; onClose: () => void; onCard: (card: SafetyCard | null) => void }) {
  const t = useT();
  const client = useQueryClient();
  const [title, setTitle] = useState("");
  const [description, setDescription] = useState("");
  const [category, setCategory] = useState<string>("other");
  const [date, setDate] = useState("");
  const begin = useMutation({
    mutationFn: () => rebloom.beginGoal({ title, description: description === "" ? null : description, category, target_date: date === "" ? null : date }),
    onSuccess: ({ safety }) => {
      void client.invalidateQueries({ queryKey: keys.goals });
      setTitle("");
      setDescription("");
      onClose();
      onCard(safety);
    },
  });
  const faults = isApiError(begin.error) ? begin.error.faults : {};
  return (
    <Sheet
      open={open}
      title={t("goals.new")}
      onClose={onClose}
      busy={begin.isPending}
      footer={
        <Button variant="primary" block busy={begin.isPending} disabled={title.trim() === ""} onClick={() => begin.mutate()}>
          {t("goals.begin")}
        </Button>
      }
    >
      <Stack>
        <Field label={t("goals.title")} hint={t("goals.title_hint")} maxLength={120} value={title} onChange={(event) => setTitle(event.target.value)} error={faults["title"] ?? null} />
        <TextArea label={t("goals.description")} optional rows={3} maxLength={2000} value={description} onChange={(event) => setDescription(event.target.value)} error={faults["description"] ?? null} />
        <Select
          label={t("goals.category")}
          options={[...AIMS.map((value) => ({ value, label: t(`aim.${value}`) })), { value: "other", label: t("goals.other") }]}
          value={category}
          onChange={(event) => setCategory(event.target.value)}
        />
        <Field label={t("goals.date")} optional type="date" value={date} onChange={(event) => setDate(event.target.value)} error={faults["target_date"] ?? null} />
        {Object.keys(faults).length === 0 && <ErrorNote error={begin.error} />}
      </Stack>
    </Sheet>
  );
}
