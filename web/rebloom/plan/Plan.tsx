import "../help/help.css";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { isApiError } from "@kit/api";
import { Button, ErrorNote, ErrorState, Field, IconButton, Loading, Page, Skeleton, Stack, Switch, useToast } from "@kit/components";
import { useT } from "@kit/i18n";
import { type Plan as PlanData, type PlanContact, rebloom, type SafetyCard } from "../api";
import { keepHelp, useKeptHelp } from "../help/kept";
import { useHelp } from "../help/useHelp";
import { SafetySheet } from "../help/SafetySheet";
import { keys } from "../keys";
import { planQuery } from "../queries";
import { PARTS, type PartName } from "./parts";

/** The safety plan, written in a calm hour for a bad one. */
export default function Plan() {
  const t = useT();
  const { data, error, refetch } = useQuery(planQuery);
  if (data === undefined) {
    return (
      <Page title={t("plan.title")} back="/">
        {error === null ? (
          <Loading>
            <Skeleton shape="block" height={60} />
          </Loading>
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  }
  return <Form key={data.updated_at} plan={data} />;
}

function Form({ plan }: { plan: PlanData }) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const kept = useKeptHelp();
  const { help } = useHelp();
  const [draft, setDraft] = useState(plan);
  const [card, setCard] = useState<SafetyCard | null>(null);
  const save = useMutation({
    mutationFn: () => {
      const { updated_at: _, ...parts } = draft;
      return rebloom.keepPlan(parts);
    },
    onSuccess: ({ plan: saved, safety }) => {
      client.setQueryData(keys.plan, saved);
      if (kept !== null) keepHelp({ plan: saved, help });
      setCard(safety);
      toast({ text: t("plan.saved"), tone: "success" });
    },
  });
  const faults = isApiError(save.error) ? save.error.faults : {};
  return (
    <Page
      title={t("plan.title")}
      back="/"
      width="reading"
      footer={
        <>
          <ErrorNote error={save.error} />
          <Button variant="primary" size="lg" block busy={save.isPending} onClick={() => save.mutate()}>
            {t("plan.save")}
          </Button>
        </>
      }
    >
      <Stack gap="xl">
        <p className="q-quiet">{t("plan.text")}</p>
        {PARTS.map(({ name, contacts }) => (
          <section key={name} className="r-plan-rows">
            <h2>{t(`plan.${name}`)}</h2>
            <p className="q-small q-quiet">{t(`plan.${name}.text`)}</p>
            <Rows name={name} contacts={contacts} plan={draft} faults={faults} onChange={(entries) => setDraft({ ...draft, [name]: entries })} />
          </section>
        ))}
        <Switch
          label={t("plan.keep")}
          hint={t("plan.keep_hint")}
          checked={kept !== null}
          onChange={(keep) => keepHelp(keep ? { plan, help } : null)}
        />
      </Stack>
      <SafetySheet card={card} onDone={() => setCard(null)} />
    </Page>
  );
}

interface RowsProps {
  name: PartName;
  contacts: boolean;
  plan: PlanData;
  faults: Record<string, string>;
  onChange: (entries: (string | PlanContact)[]) => void;
}

function Rows({ name, contacts, plan, faults, onChange }: RowsProps) {
  const t = useT();
  const entries: readonly (string | PlanContact)[] = plan[name];
  const set = (at: number, entry: string | PlanContact) => onChange(entries.map((old, index) => (index === at ? entry : old)));
  return (
    <>
      {entries.map((entry, at) => (
        <div key={at} className="r-plan-row">
          {typeof entry === "string" ? (
            <Field label={t("plan.entry", { n: at + 1 })} hideLabel maxLength={300} value={entry} onChange={(event) => set(at, event.target.value)} error={faults[name] ?? null} />
          ) : (
            <>
              <Field label={t("plan.who")} maxLength={80} value={entry.name} onChange={(event) => set(at, { ...entry, name: event.target.value })} error={faults[`${name}[${at}].name`] ?? null} />
              <Field label={t("plan.phone")} optional type="tel" maxLength={31} value={entry.phone} onChange={(event) => set(at, { ...entry, phone: event.target.value })} error={faults[`${name}[${at}].phone`] ?? null} />
            </>
          )}
          <IconButton icon={Trash2} label={t("plan.remove", { n: at + 1 })} onClick={() => onChange(entries.filter((_, index) => index !== at))} />
        </div>
      ))}
      {entries.length < 12 && (
        <Button size="sm" icon={Plus} onClick={() => onChange([...entries, contacts ? { name: "", phone: "" } : ""])}>
          {t("plan.add")}
        </Button>
      )}
    </>
  );
}
