import { Lightbulb, MessageCircleHeart, MessageCircleQuestion, Sparkles, Theater, Waves } from "lucide-react";
import { CheckCards, Field, RadioCards, RangePair, Slider, Switch } from "@kit/components";
import { useT } from "@kit/i18n";
import { GOALS, TARGETS } from "../api";
import { type Answers, rangeFor } from "./answers";

interface QuestionProps {
  answers: Answers;
  change: (values: Partial<Answers>) => void;
  fault: string | null;
}

/** What happens here, in three lines. */
export function WelcomeQuestion() {
  const t = useT();
  const lines = [
    { icon: Theater, text: "onboarding.welcome.place" },
    { icon: MessageCircleHeart, text: "onboarding.welcome.talk" },
    { icon: Lightbulb, text: "onboarding.welcome.review" },
  ] as const;
  return (
    <ul role="list" className="f-promises">
      {lines.map(({ icon: Icon, text }) => (
        <li key={text}>
          <Icon aria-hidden="true" size={22} />
          <span>{t(text)}</span>
        </li>
      ))}
      <li className="q-quiet q-small">{t("onboarding.welcome.honest")}</li>
    </ul>
  );
}

/** The age, 18–100, and the gender for whoever wants to say it. */
export function AgeQuestion({ answers, change, fault }: QuestionProps) {
  const t = useT();
  // The proposed range follows the age until the person has moved it.
  const follow = (age: number) => {
    const [low, high] = rangeFor(answers.age);
    const untouched = answers.range[0] === low && answers.range[1] === high;
    change(untouched ? { age, range: rangeFor(age) } : { age });
  };
  return (
    <div className="f-question-fields">
      <Slider label={t("onboarding.age.label")} min={18} max={100} value={answers.age} onChange={follow} />
      <Field
        label={t("onboarding.age.gender")}
        hint={t("onboarding.age.gender_hint")}
        optional
        maxLength={50}
        autoComplete="off"
        value={answers.gender}
        onChange={(event) => change({ gender: event.target.value })}
        error={fault}
      />
    </div>
  );
}

/** Whom to practise with. */
export function WhoQuestion({ answers, change, fault }: QuestionProps) {
  const t = useT();
  return (
    <div className="f-question-fields">
      <RadioCards
        legend={t("onboarding.who.legend")}
        hideLegend
        options={TARGETS.map((value) => ({ value, label: t(`target.${value}`) }))}
        value={answers.target}
        onChange={(target) => change({ target })}
        error={fault}
      />
      <RangePair
        label={t("onboarding.who.range")}
        lowLabel={t("onboarding.who.youngest")}
        highLabel={t("onboarding.who.oldest")}
        min={18}
        max={100}
        value={answers.range}
        onChange={(range) => change({ range })}
      />
    </div>
  );
}

const GOAL_ICONS = { conversation_starters: MessageCircleQuestion, flow_maintenance: Waves, storytelling: Sparkles };

/** What to get better at; at least one. */
export function GoalsQuestion({ answers, change, fault }: QuestionProps) {
  const t = useT();
  return (
    <CheckCards
      legend={t("onboarding.goals.legend")}
      hideLegend
      options={GOALS.map((value) => ({
        value,
        label: t(`goal.${value}`),
        hint: t(`goal.${value}.hint`),
        icon: GOAL_ICONS[value],
      }))}
      value={answers.goals}
      onChange={(goals) => change({ goals })}
      error={fault ?? (answers.goals.length === 0 ? t("onboarding.goals.none") : null)}
    />
  );
}

/** How the app may make itself noticed; only the hints are on to begin with. */
export function NoticesQuestion({ answers, change }: QuestionProps) {
  const t = useT();
  return (
    <div className="f-question-fields">
      <Switch
        label={t("switch.hints")}
        hint={t("switch.hints_hint")}
        checked={answers.hints}
        onChange={(hints) => change({ hints })}
      />
      <Switch
        label={t("switch.sound")}
        hint={t("switch.sound_hint")}
        checked={answers.sound}
        onChange={(sound) => change({ sound })}
      />
      <Switch
        label={t("switch.vibration")}
        hint={t("switch.vibration_hint")}
        checked={answers.vibration}
        onChange={(vibration) => change({ vibration })}
      />
    </div>
  );
}
