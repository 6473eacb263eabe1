import "../onboarding/onboarding.css";
import { useState } from "react";
import { useNavigate } from "react-router";
import { Button, ErrorNote, Page, Stack, useToast } from "@kit/components";
import { isApiError } from "@kit/api";
import { useT } from "@kit/i18n";
import type { Profile, Step } from "../api";
import { type Answers, answersOf, valuesOf } from "../onboarding/answers";
import { AgeQuestion, GoalsQuestion, WhoQuestion } from "../onboarding/questions";
import { useProfile, useStep } from "../queries";

const PARTS: readonly Step[] = ["age", "who", "goals"];

/** Everything the onboarding asked about the person, to change. */
export default function EditProfile() {
  const { data } = useProfile();
  return data === undefined ? null : <Form profile={data} />;
}

function Form({ profile }: { profile: Profile }) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const save = useStep();
  const [answers, setAnswers] = useState<Answers>(() => answersOf(profile));
  const [failed, setFailed] = useState<Step | null>(null);
  const [busy, setBusy] = useState(false);
  const change = (values: Partial<Answers>) => setAnswers((old) => ({ ...old, ...values }));
  const fault = isApiError(save.error) ? (Object.values(save.error.faults)[0] ?? null) : null;
  const faultOf = (step: Step) => (failed === step ? fault : null);

  async function submit() {
    setBusy(true);
    let at: Step = "age";
    try {
      for (at of PARTS) await save.mutateAsync({ step: at, values: valuesOf(at, answers) });
      toast({ text: t("profile.saved"), tone: "success" });
      await navigate("/profile");
    } catch {
      // The mutation keeps the error; here only which part it belongs to is noted.
      setFailed(at);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Page
      title={t("profile.edit")}
      back="/profile"
      footer={
        <>
          {fault === null && <ErrorNote error={save.error} />}
          <Button
            variant="primary"
            size="lg"
            block
            busy={busy}
            disabled={answers.goals.length === 0}
            onClick={() => void submit()}
          >
            {t("profile.save")}
          </Button>
        </>
      }
    >
      <Stack gap="xl">
        <AgeQuestion answers={answers} change={change} fault={faultOf("age")} />
        <section>
          <h2>{t("onboarding.who.title")}</h2>
          <WhoQuestion answers={answers} change={change} fault={faultOf("who")} />
        </section>
        <section>
          <Stack>
            <h2>{t("onboarding.goals.title")}</h2>
            <GoalsQuestion answers={answers} change={change} fault={faultOf("goals")} />
          </Stack>
        </section>
      </Stack>
    </Page>
  );
}
