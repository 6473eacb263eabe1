import "./exercises.css";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ArrowLeft, ArrowRight } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { Button, ErrorNote, ErrorState, IconButton, Page, ProgressBar, RadioCards, Slider, Stack, TextArea } from "@kit/components";
import { useT } from "@kit/i18n";
import { PageSkeleton } from "@kit/session";
import { type Answers, type Exercise, type ExerciseStep, rebloom, type SafetyCard } from "../api";
import { HelpNow } from "../app/HelpNow";
import { SafetySheet } from "../help/SafetySheet";
import { keys } from "../keys";
import { exercisesQuery } from "../queries";
import { Breathing } from "./Breathing";
import { Resting } from "./Resting";

/** One exercise, one step a screen; it can be left at any moment and everything may stay open. */
export default function Player() {
  const { slug = "" } = useParams();
  const t = useT();
  const { data, error, refetch } = useQuery(exercisesQuery);
  const exercise = data?.find((each) => each.exercise.slug === slug)?.exercise;
  if (exercise !== undefined) return <Steps exercise={exercise} />;
  if (data === undefined && error === null) return <PageSkeleton />;
  return (
    <Page title={t("home.exercises")} back="/exercises">
      {error === null ? <p>{t("exercise.none")}</p> : <ErrorState error={error} onRetry={() => void refetch()} />}
    </Page>
  );
}

function Steps({ exercise }: { exercise: Exercise }) {
  const t = useT();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [at, setAt] = useState(-1);
  const [answers, setAnswers] = useState<Answers>({});
  const [helped, setHelped] = useState<number | null>(null);
  const [card, setCard] = useState<SafetyCard | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = exercise.steps[at];
  const end = at === exercise.steps.length;
  const save = useMutation({
    mutationFn: () => rebloom.run(exercise.slug, answers, helped),
    onSuccess: ({ safety }) => {
      void client.invalidateQueries({ queryKey: keys.exercises });
      setCard(safety);
      if (safety === null) void navigate(-1);
    },
  });
  useEffect(() => {
    document.title = `${exercise.name} · ${t("app.name")}`;
    heading.current?.focus({ preventScroll: true });
  }, [at, exercise.name, t]);

  return (
    <Page
      className="r-player"
      footer={
        <>
          <ErrorNote error={save.error} />
          <Button variant="primary" size="lg" block iconEnd={end ? undefined : ArrowRight} busy={save.isPending} onClick={() => (end ? save.mutate() : setAt(at + 1))}>
            {t(at < 0 ? "exercise.begin" : end ? "exercise.keep" : "exercise.next")}
          </Button>
        </>
      }
    >
      <div className="r-player-bar">
        {at < 0 ? (
          <Link to="/exercises" className="q-icon-button q-button-ghost" aria-label={t("exercise.leave")}>
            <ArrowLeft className="q-directional" aria-hidden="true" size={22} />
          </Link>
        ) : (
          <IconButton icon={ArrowLeft} className="q-directional" label={t("exercise.back")} onClick={() => setAt(at - 1)} />
        )}
        <ProgressBar label={exercise.name} value={at + 1} max={exercise.steps.length + 1} valueText={t("exercise.step", { at: at + 1, of: exercise.steps.length })} />
        <HelpNow />
      </div>
      <div key={at} className="r-player-step">
        <h1 ref={heading} tabIndex={-1} dir="auto">
          {step?.text ?? (end ? t("exercise.end") : exercise.name)}
        </h1>
        {at < 0 && (
          <Stack>
            <p>{exercise.about}</p>
            <p className="q-quiet">{exercise.care}</p>
            <p className="q-small q-quiet">{t("exercise.minutes", { minutes: exercise.minutes })}</p>
          </Stack>
        )}
        {step !== undefined && <Step step={step} answers={answers} onAnswer={(answer) => step.key !== null && setAnswers(withAnswer(answers, step.key, answer))} />}
        {end && (
          <RadioCards
            legend={t("exercise.helped")}
            options={[1, 2, 3, 4, 5].map((value) => ({ value: String(value), label: t(`exercise.helped_${value}`) }))}
            value={helped === null ? null : String(helped)}
            onChange={(value) => setHelped(Number(value))}
          />
        )}
      </div>
      <SafetySheet card={card} onDone={() => void navigate("/")} />
    </Page>
  );
}

function withAnswer(answers: Answers, key: string, answer: string | number | null): Answers {
  const { [key]: _, ...rest } = answers;
  return answer === null ? rest : { ...rest, [key]: answer };
}

interface StepProps {
  step: ExerciseStep;
  answers: Answers;
  onAnswer: (answer: string | number | null) => void;
}

/** What a step shows beside its words. */
function Step({ step, answers, onAnswer }: StepProps) {
  const t = useT();
  const answer = step.key === null ? undefined : answers[step.key];
  switch (step.kind) {
    case "read":
      return null;
    case "breathe":
      return step.breath && <Breathing breath={step.breath} />;
    case "wait":
      return <Resting seconds={step.seconds ?? 20} />;
    case "write":
      return (
        <TextArea
          label={step.text}
          hideLabel
          rows={4}
          maxLength={2000}
          value={typeof answer === "string" ? answer : ""}
          onChange={(event) => onAnswer(event.target.value.trim() === "" ? null : event.target.value)}
        />
      );
    case "choose":
      return (
        <RadioCards
          legend={step.text}
          hideLegend
          options={step.options.map((label, index) => ({ value: String(index), label }))}
          value={typeof answer === "number" ? String(answer) : null}
          onChange={(value) => onAnswer(Number(value))}
        />
      );
    case "scale": {
      const { from, to } = step.scale ?? { from: 0, to: 10 };
      return (
        <Slider
          label={t("exercise.scale", { from, to })}
          min={from}
          max={to}
          value={typeof answer === "number" ? answer : Math.round((from + to) / 2)}
          onChange={onAnswer}
          format={(value) => (answer === undefined ? t("mood.not_said") : String(value))}
        />
      );
    }
  }
}
