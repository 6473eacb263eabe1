import "./onboarding.css";
import { ArrowLeft, ArrowRight } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Navigate, useNavigate } from "react-router";
import { isApiError } from "@kit/api";
import { Button, ErrorNote, ErrorState, IconButton, Page, ProgressBar } from "@kit/components";
import { useT } from "@kit/i18n";
import { PageSkeleton, useNext } from "@kit/session";
import { type Profile, type SafetyCard, type Step, STEPS } from "../api";
import { HelpNow } from "../app/HelpNow";
import { useProfile, useStep } from "../queries";
import { SafetySheet } from "../help/SafetySheet";
import { type Answers, answered, answersOf, nextStep, valuesOf } from "./answers";
import { Door } from "./Door";
import { AboutQuestion, AgeQuestion, ApproachQuestion, ConsentQuestion, SafetyQuestion, WelcomeQuestion } from "./questions";

/** Six questions, one a screen; each answer is saved, so another device goes on where this one stopped. */
export default function Onboarding() {
  const { data, error, refetch } = useProfile();
  const next = useNext();
  if (data === undefined) {
    if (error === null) return <PageSkeleton />;
    return (
      <Page>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  if (data.onboarding_step === "done") return <Navigate to={next} replace />;
  return <Questions profile={data} first={data.onboarding_step} next={next} />;
}

function Questions({ profile, first, next }: { profile: Profile; first: Step; next: string }) {
  const t = useT();
  const navigate = useNavigate();
  const save = useStep();
  const [step, setStep] = useState(first);
  const [answers, setAnswers] = useState<Answers>(() => answersOf(profile));
  const [card, setCard] = useState<SafetyCard | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const at = STEPS.indexOf(step);
  const change = (values: Partial<Answers>) => setAnswers((old) => ({ ...old, ...values }));

  useEffect(() => {
    document.title = `${t(`onboarding.${step}.title`)} · ${t("app.name")}`;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [step, t]);

  function answer() {
    save.mutate(
      { step, values: valuesOf(step, answers) },
      {
        onSuccess: ({ profile: saved, safety }) => {
          setCard(safety);
          const following = nextStep(step, saved.onboarding_step);
          if (following !== null) return setStep(following);
          if (safety === null) void navigate(next, { replace: true });
        },
      },
    );
  }

  if (isApiError(save.error, "ADULTS_ONLY")) return <Door />;
  const faults = isApiError(save.error) ? save.error.faults : {};
  return (
    <Page
      className="r-onboarding"
      footer={
        <>
          {Object.keys(faults).length === 0 ? <ErrorNote error={save.error} /> : null}
          <Button variant="primary" size="lg" block iconEnd={ArrowRight} busy={save.isPending} disabled={!answered(step, answers)} onClick={answer}>
            {t(`onboarding.${step}.next`)}
          </Button>
        </>
      }
    >
      <div className="r-onboarding-bar">
        {at > 0 && <IconButton icon={ArrowLeft} label={t("onboarding.back")} className="r-turn" onClick={() => setStep(STEPS[at - 1]!)} />}
        <ProgressBar label={t("onboarding.progress")} value={at + 1} max={STEPS.length} valueText={t("onboarding.step", { at: at + 1, of: STEPS.length })} />
        <HelpNow />
      </div>
      <div key={step} className="r-question">
        <h1 ref={heading} tabIndex={-1}>
          {t(`onboarding.${step}.title`)}
        </h1>
        <p className="q-quiet">{t(`onboarding.${step}.text`)}</p>
        <Question step={step} answers={answers} change={change} faults={faults} />
      </div>
      <SafetySheet card={card} onDone={() => setCard(null)} />
    </Page>
  );
}

interface QuestionProps {
  step: Step;
  answers: Answers;
  change: (values: Partial<Answers>) => void;
  faults: Record<string, string>;
}

function Question({ step, ...rest }: QuestionProps) {
  switch (step) {
    case "welcome":
      return <WelcomeQuestion />;
    case "age":
      return <AgeQuestion {...rest} />;
    case "consent":
      return <ConsentQuestion {...rest} />;
    case "about":
      return <AboutQuestion {...rest} />;
    case "approach":
      return <ApproachQuestion {...rest} />;
    case "safety":
      return <SafetyQuestion {...rest} />;
  }
}
