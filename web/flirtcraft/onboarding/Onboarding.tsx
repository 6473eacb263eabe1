import "./onboarding.css";
import { ArrowLeft, ArrowRight } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Navigate, useNavigate } from "react-router";
import { isApiError } from "@kit/api";
import { Button, ErrorNote, ErrorState, IconButton, Page, ProgressBar } from "@kit/components";
import { useT } from "@kit/i18n";
import { PageSkeleton, useNext } from "@kit/session";
import { type Profile, type ProfileValues, type Step, STEPS } from "../api";
import { useProfile, useStep } from "../queries";
import { answersOf, nextStep, valuesOf, type Answers } from "./answers";
import { AgeQuestion, GoalsQuestion, NoticesQuestion, WelcomeQuestion, WhoQuestion } from "./questions";

/** Five questions, one a screen; each answer is saved, so another device goes on where this one stopped. */
export default function Onboarding() {
  const { data, error, refetch } = useProfile();
  const asked = useNext();
  const next = asked === "/" ? "/practise" : asked;
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
  const heading = useRef<HTMLHeadingElement>(null);
  const at = STEPS.indexOf(step);
  const change = (values: Partial<Answers>) => setAnswers((old) => ({ ...old, ...values }));

  useEffect(() => {
    document.title = `${t(`onboarding.${step}.title`)} · ${t("app.name")}`;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [step, t]);

  function answer() {
    const values: ProfileValues = valuesOf(step, answers);
    save.mutate(
      { step, values },
      {
        onSuccess: (saved) => {
          const following = nextStep(step, saved.onboarding_step);
          if (following !== null) return setStep(following);
          void navigate(next, { replace: true });
        },
      },
    );
  }

  const faults = isApiError(save.error) ? save.error.faults : {};
  const fault = Object.values(faults)[0];
  return (
    <Page
      className="f-onboarding"
      footer={
        <>
          {fault === undefined ? <ErrorNote error={save.error} /> : null}
          <Button variant="primary" size="lg" block iconEnd={ArrowRight} busy={save.isPending} onClick={answer}>
            {step === "age" ? t("onboarding.age.confirm", { age: answers.age }) : t(`onboarding.${step}.next`)}
          </Button>
        </>
      }
    >
      <div className="f-onboarding-bar">
        {at > 0 ? (
          <IconButton icon={ArrowLeft} label={t("onboarding.back")} className="f-turn" onClick={() => setStep(STEPS[at - 1]!)} />
        ) : (
          <span className="f-onboarding-gap" />
        )}
        <ProgressBar
          label={t("onboarding.progress")}
          value={at + 1}
          max={STEPS.length}
          valueText={t("onboarding.step", { at: at + 1, of: STEPS.length })}
        />
        <span className="q-number q-quiet q-small" aria-hidden="true">
          {`${at + 1}/${STEPS.length}`}
        </span>
      </div>
      <div key={step} className="f-question">
        <h1 ref={heading} tabIndex={-1}>
          {t(`onboarding.${step}.title`)}
        </h1>
        <p className="q-quiet">{t(`onboarding.${step}.text`)}</p>
        {QUESTIONS[step]({ answers, change, fault: fault ?? null })}
      </div>
    </Page>
  );
}

interface QuestionProps {
  answers: Answers;
  change: (values: Partial<Answers>) => void;
  fault: string | null;
}

const QUESTIONS: Record<Step, (props: QuestionProps) => ReactNode> = {
  welcome: () => <WelcomeQuestion />,
  age: (props) => <AgeQuestion {...props} />,
  who: (props) => <WhoQuestion {...props} />,
  goals: (props) => <GoalsQuestion {...props} />,
  notifications: (props) => <NoticesQuestion {...props} />,
};
