import "./onboarding.css";
import { Bot, LifeBuoy, Lock } from "lucide-react";
import { CheckCards, Field, RadioCards, Switch, TextArea } from "@kit/components";
import { useT } from "@kit/i18n";
import { AGES, AIMS, APPROACHES, MINOR, type Purpose, PURPOSES } from "../api";
import { CountrySelect } from "../country/CountrySelect";
import type { Answers } from "./answers";

interface QuestionProps {
  answers: Answers;
  change: (values: Partial<Answers>) => void;
  /** What the server said about a field, by its name. */
  faults: Record<string, string>;
}

/** What happens here, in three lines. */
export function WelcomeQuestion() {
  const t = useT();
  const lines = [
    { icon: Bot, text: "onboarding.welcome.ai" },
    { icon: Lock, text: "onboarding.welcome.yours" },
    { icon: LifeBuoy, text: "onboarding.welcome.help" },
  ] as const;
  return (
    <ul role="list" className="r-points">
      {lines.map(({ icon: Icon, text }) => (
        <li key={text}>
          <Icon aria-hidden="true" size={22} />
          <span>{t(text)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The age as a range; whoever is younger is not asked for anything more. */
export function AgeQuestion({ answers, change, faults }: QuestionProps) {
  const t = useT();
  return (
    <RadioCards
      legend={t("onboarding.age.title")}
      hideLegend
      columns={2}
      options={[...AGES.map((value) => ({ value, label: value })), { value: MINOR, label: t("onboarding.age.minor") }]}
      value={answers.age}
      onChange={(age) => change({ age: age as Answers["age"] })}
      error={faults["values.age_range"] ?? null}
    />
  );
}

/** One decision after the other; each says what happens without it, and none is taken beforehand. */
export function ConsentQuestion({ answers, change }: QuestionProps) {
  const t = useT();
  const decide = (purpose: Purpose, yes: boolean) => change({ consents: { ...answers.consents, [purpose]: yes } });
  return (
    <div className="r-question-fields">
      {PURPOSES.map((purpose) => {
        const decision = answers.consents[purpose];
        return (
          <div key={purpose} className="r-consent">
            <h2>{t(`consent.${purpose}`)}</h2>
            <p className="q-small q-quiet">{t(`consent.${purpose}.text`)}</p>
            <RadioCards
              legend={t(`consent.${purpose}`)}
              hideLegend
              columns={2}
              options={[
                { value: "yes", label: t("consent.yes") },
                { value: "no", label: t("consent.no") },
              ]}
              value={decision === null ? null : decision ? "yes" : "no"}
              onChange={(choice) => decide(purpose, choice === "yes")}
            />
          </div>
        );
      })}
    </div>
  );
}

/** What somebody comes for, and what they want known. */
export function AboutQuestion({ answers, change, faults }: QuestionProps) {
  const t = useT();
  return (
    <div className="r-question-fields">
      {/* First, for it is filled in already and must be seen to be confirmed. */}
      <CountrySelect
        label={t("country.where")}
        hint={t("country.hint")}
        value={answers.country}
        onChange={(country) => change({ country })}
        error={faults["values.country"] ?? null}
      />
      <CheckCards
        legend={t("onboarding.about.goals")}
        columns={2}
        options={AIMS.map((value) => ({ value, label: t(`aim.${value}`) }))}
        value={answers.goals}
        onChange={(goals) => change({ goals })}
      />
      <TextArea
        label={t("onboarding.about.history")}
        hint={t("onboarding.about.history_hint")}
        optional
        rows={4}
        maxLength={4000}
        value={answers.history}
        onChange={(event) => change({ history: event.target.value })}
        error={faults["values.history"] ?? null}
      />
    </div>
  );
}

/** How somebody wishes to be talked with. */
export function ApproachQuestion({ answers, change }: QuestionProps) {
  const t = useT();
  return (
    <RadioCards
      legend={t("onboarding.approach.title")}
      hideLegend
      options={APPROACHES.map((value) => ({ value, label: t(`approach.${value}`), hint: t(`approach.${value}.hint`) }))}
      value={answers.approach}
      onChange={(approach) => change({ approach })}
    />
  );
}

/** Whom to tell in an emergency; nobody is a good answer too. */
export function SafetyQuestion({ answers: { contact }, change, faults }: QuestionProps) {
  const t = useT();
  const set = (part: Partial<typeof contact>) => change({ contact: { ...contact, ...part } });
  const fault = (name: string) => faults[`values.emergency_contact.${name}`] ?? null;
  return (
    <div className="r-question-fields">
      <Field label={t("contact.name")} optional maxLength={80} autoComplete="off" value={contact.name} onChange={(event) => set({ name: event.target.value })} error={fault("name")} />
      <Field label={t("contact.phone")} hint={t("contact.phone_hint")} optional type="tel" maxLength={25} autoComplete="off" value={contact.phone} onChange={(event) => set({ phone: event.target.value })} error={fault("phone")} />
      <TextArea label={t("contact.text")} hint={t("contact.text_hint")} optional rows={3} maxLength={300} value={contact.text} onChange={(event) => set({ text: event.target.value })} error={fault("text")} />
      <Switch label={t("contact.agreed")} hint={t("contact.agreed_hint")} checked={contact.agreed} onChange={(agreed) => set({ agreed })} />
    </div>
  );
}
