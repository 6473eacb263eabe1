import "./help.css";
import { useQuery } from "@tanstack/react-query";
import { ButtonLink, Loading, Page, Skeleton, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import { Lifeline, telephone } from "@kit/safety";
import { useSession } from "@kit/session";
import { CountrySelect } from "../country/CountrySelect";
import { PlanText } from "../plan/PlanText";
import { planQuery } from "../queries";
import { useKeptHelp } from "./kept";
import { useHelp } from "./useHelp";

/** Known in most of the world; used while the country is not. */
const ANYWHERE = "112";

/** Where people answer, now. Open to everybody; what was read once stays on the device for when there is no network. */
export default function Help() {
  const t = useT();
  const { status } = useSession();
  const known = status === "signed_in";
  const kept = useKeptHelp();
  const { country, help, loading, choose } = useHelp();
  const plan = useQuery({ ...planQuery, enabled: known }).data ?? kept?.plan ?? null;
  const emergency = help?.emergency_number || ANYWHERE;
  const planned = plan !== null && plan.updated_at !== null;
  return (
    <Page title={t("help.title")} back="/" width="reading">
      <Stack gap="lg">
        <p className="r-help-lead">{t("help.lead")}</p>
        <a className="q-button q-button-primary q-button-lg q-button-block" href={telephone(emergency)}>
          {t("help.emergency", { number: emergency })}
        </a>
        <p className="q-small q-quiet">{t(help?.emergency_number ? "help.emergency_here" : "help.emergency_text")}</p>
        <CountrySelect label={t("country.where")} value={country} onChange={choose} />
        {help?.lines.map((line) => <Lifeline key={line.name + line.phone + line.text} line={line} />)}
        {help === null && loading && (
          <Loading>
            <Skeleton shape="block" height={24} />
          </Loading>
        )}
        {help === null && !loading && (
          <div className="r-help-box">
            <h2>{t("help.unread")}</h2>
            <p>{t("help.unread_text")}</p>
          </div>
        )}
        <section className="r-help-box">
          <h2>{t("help.now_title")}</h2>
          <ol>
            <li>{t("help.step_away")}</li>
            <li>{t("help.step_someone")}</li>
            <li>{t("help.step_breathe")}</li>
          </ol>
        </section>
        {planned && <PlanText plan={plan} />}
        {known && (
          <ButtonLink to="/plan" block>
            {t(planned ? "help.plan_change" : "help.plan_make")}
          </ButtonLink>
        )}
      </Stack>
    </Page>
  );
}
