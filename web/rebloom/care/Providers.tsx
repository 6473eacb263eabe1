import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Search as SearchIcon, Stethoscope } from "lucide-react";
import { type FormEvent, useMemo, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { Button, ButtonLink, CardLink, EmptyState, Field, Page, Row, Stack } from "@kit/components";
import { useI18n, useT } from "@kit/i18n";
import { care, careKeys, facetsQuery, type Facets, type Provider, type Search } from "./api";
import { Filters } from "./Filters";
import { Loaded, PAGED, Pages } from "./Loaded";
import { Marks } from "./Marks";
import { nameOf } from "./names";

const NAMES = ["specialty", "language", "insurer", "country"] as const;

/** Finding somebody: what is looked for stands in the address, so that going back finds it again. */
export default function Providers() {
  const t = useT();
  const facets = useQuery(facetsQuery);
  const [params, setParams] = useSearchParams();
  const search = useMemo<Search>(() => {
    const word = (name: string) => params.get(name) ?? "";
    return { q: word("q"), specialty: word("specialty"), language: word("language"), insurer: word("insurer"), country: word("country"), remote: word("remote") === "true" };
  }, [params]);
  const change = (next: Partial<Search>) =>
    setParams(Object.fromEntries(Object.entries({ ...search, ...next }).filter(([, value]) => value !== "" && value !== false).map(([name, value]) => [name, String(value)])), { replace: true });
  return (
    <Page title={t("providers.title")} back="/" width="reading">
      <Loaded query={facets} height={60}>
        {(found) => (nobodyAtAll(found) ? <EmptyDirectory /> : <Finding facets={found} search={search} change={change} />)}
      </Loaded>
    </Page>
  );
}

const nobodyAtAll = ({ countries }: Facets) => countries.length === 0;

/** Nobody filled the directory yet: said as it is, with the ways that are there in the meantime. */
function EmptyDirectory() {
  const t = useT();
  return (
    <EmptyState
      icon={Stethoscope}
      title={t("providers.unfilled")}
      action={
        <ButtonLink to="/help" variant="primary">
          {t("providers.unfilled_help")}
        </ButtonLink>
      }
    >
      <p>{t("providers.unfilled_text")}</p>
    </EmptyState>
  );
}

function Finding({ facets, search, change }: { facets: Facets; search: Search; change: (next: Partial<Search>) => void }) {
  const t = useT();
  const [words, setWords] = useState(search.q);
  const filtered = NAMES.some((name) => search[name] !== "") || search.remote;
  const list = useInfiniteQuery({ ...PAGED, queryKey: [...careKeys.providers, search], queryFn: ({ pageParam }) => care.providers(search, pageParam) });
  const look = (event: FormEvent) => {
    event.preventDefault();
    change({ q: words.trim() });
  };
  const clear = () => {
    setWords("");
    change({ q: "", specialty: "", language: "", insurer: "", country: "", remote: false });
  };
  return (
    <Stack gap="lg">
      <p className="q-quiet">
        {t("providers.text")} <Link to="/referrals">{t("providers.mine")}</Link>
      </p>
      <form role="search" className="r-search" onSubmit={look}>
        <Field label={t("providers.words")} type="search" maxLength={100} enterKeyHint="search" value={words} onChange={(event) => setWords(event.target.value)} />
        <Button type="submit" icon={SearchIcon}>
          {t("providers.look")}
        </Button>
      </form>
      <Filters facets={facets} search={search} change={change} open={filtered} />
      <Pages
        query={list}
        empty={
          <EmptyState icon={Stethoscope} title={t("providers.none")} action={<Button onClick={clear}>{t("providers.clear")}</Button>}>
            <p>{t("providers.none_text")}</p>
          </EmptyState>
        }
      >
        {(provider) => <Found provider={provider} insurer={search.insurer} />}
      </Pages>
    </Stack>
  );
}

function Found({ provider, insurer }: { provider: Provider; insurer: string }) {
  const { language } = useI18n();
  const { id, name, title, city, country } = provider;
  const place = [city, nameOf("region", country, language)].filter((part) => part !== null).join(", ");
  return (
    <CardLink to={`/providers/${id}${insurer === "" ? "" : `?insurer=${encodeURIComponent(insurer)}`}`}>
      <Stack gap="sm">
        <span>
          <strong>
            <bdi>{name}</bdi>
          </strong>
          <br />
          <span className="q-small q-quiet">
            <bdi>{[title, place].filter((part) => part !== null).join(" · ")}</bdi>
          </span>
        </span>
        <Row gap="xs">
          <Marks provider={provider} />
        </Row>
      </Stack>
    </CardLink>
  );
}
