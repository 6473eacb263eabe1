import { ShieldCheck } from "lucide-react";
import { useState } from "react";
import { isApiError } from "@kit/api";
import { Button, ErrorNote, Page, Stack, useToast, Way, Ways } from "@kit/components";
import { useT } from "@kit/i18n";
import type { Profile, SafetyCard, Step } from "../api";
import { SafetySheet } from "../help/SafetySheet";
import { type Answers, answersOf, valuesOf } from "../onboarding/answers";
import { AboutQuestion, ApproachQuestion, SafetyQuestion } from "../onboarding/questions";
import { useProfile, useStep } from "../queries";

/** The same questions again, each saved by itself. */
export default function Settings() {
  const t = useT();
  const { data } = useProfile();
  if (data === undefined) return null;
  return (
    <Page title={t("you.settings")} back="/you" width="reading">
      <Stack gap="2xl">
        <Section profile={data} step="about" />
        <Section profile={data} step="approach" />
        <Section profile={data} step="safety" />
        <Ways label={t("you.consents")}>
          <Way to="/account/consents" icon={ShieldCheck} text={t("you.consents")} />
        </Ways>
      </Stack>
    </Page>
  );
}

function Section({ profile, step }: { profile: Profile; step: Extract<Step, "about" | "approach" | "safety"> }) {
  const t = useT();
  const toast = useToast();
  const save = useStep();
  const [answers, setAnswers] = useState<Answers>(() => answersOf(profile));
  const [card, setCard] = useState<SafetyCard | null>(null);
  const faults = isApiError(save.error) ? save.error.faults : {};
  const props = { answers, change: (values: Partial<Answers>) => setAnswers((old) => ({ ...old, ...values })), faults };
  return (
    <section>
      <Stack>
        <h2>{t(`onboarding.${step}.title`)}</h2>
        {step === "about" ? <AboutQuestion {...props} /> : step === "approach" ? <ApproachQuestion {...props} /> : <SafetyQuestion {...props} />}
        {Object.keys(faults).length === 0 && <ErrorNote error={save.error} />}
        <Button
          busy={save.isPending}
          onClick={() =>
            save.mutate(
              { step, values: valuesOf(step, answers) },
              {
                onSuccess: ({ safety }) => {
                  setCard(safety);
                  toast({ text: t("you.saved"), tone: "success" });
                },
              },
            )
          }
        >
          {t("you.save")}
        </Button>
      </Stack>
      <SafetySheet card={card} onDone={() => setCard(null)} />
    </section>
  );
}
