import { Select, Stack, Switch } from "@kit/components";
import { useI18n, useT } from "@kit/i18n";
import type { Facets, Search } from "./api";
import { nameOf } from "./names";

interface FiltersProps {
  facets: Facets;
  search: Search;
  change: (next: Partial<Search>) => void;
  /** Whether they stand open to begin with, because some are set. */
  open: boolean;
}

/** Only what the directory really holds can be chosen; out of the way until it is wanted. */
export function Filters({ facets, search, change, open }: FiltersProps) {
  const t = useT();
  const { language } = useI18n();
  const choices = (values: readonly string[], name: (value: string) => string = (value) => value) => [
    { value: "", label: t("providers.any") },
    ...values.map((value) => ({ value, label: name(value) })),
  ];
  return (
    <details className="r-fold" open={open || undefined}>
      <summary>{t("providers.filters")}</summary>
      <Stack>
        <Select label={t("providers.specialty")} options={choices(facets.specialties)} value={search.specialty} onChange={({ target }) => change({ specialty: target.value })} />
        <Select label={t("providers.language")} options={choices(facets.languages, (code) => nameOf("language", code, language))} value={search.language} onChange={({ target }) => change({ language: target.value })} />
        <Select label={t("providers.country")} options={choices(facets.countries, (code) => nameOf("region", code, language))} value={search.country} onChange={({ target }) => change({ country: target.value })} />
        <Select label={t("providers.insurer")} hint={t("providers.insurer_hint")} options={choices(facets.insurers)} value={search.insurer} onChange={({ target }) => change({ insurer: target.value })} />
        <Switch label={t("providers.only_remote")} checked={search.remote} onChange={(remote) => change({ remote })} />
      </Stack>
    </details>
  );
}
