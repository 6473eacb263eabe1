import { Link } from "react-router";
import { Page, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import { Lifeline, telephone } from "@kit/safety";
import { CountrySelect } from "../country/CountrySelect";
import { useHelp } from "../help/useHelp";

/** For somebody under 18: a kind no, and people who listen to young people. */
export function Door() {
  const t = useT();
  const { country, help, choose } = useHelp();
  return (
    <Page title={t("door.title")} width="reading">
      <Stack gap="lg">
        <p>{t("door.text")}</p>
        <CountrySelect label={t("country.where")} value={country} onChange={choose} />
        {help?.emergency_number && (
          <a className="q-button q-button-secondary q-button-lg q-button-block" href={telephone(help.emergency_number)}>
            {t("help.emergency", { number: help.emergency_number })}
          </a>
        )}
        {help?.lines.map((line) => <Lifeline key={line.name + line.phone + line.text} line={line} />)}
        <Link to="/help">{t("safety.more")}</Link>
        <p className="q-quiet">{t("door.kept")}</p>
      </Stack>
    </Page>
  );
}
