import "./help.css";
import { useQuery } from "@tanstack/react-query";
import { Page, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import { Lifeline, telephone } from "@kit/safety";
import { cardQuery } from "../queries";

/** Where people answer, now. Open to everybody; what was read once stays on the device for when there is no network. */
export default function Help() {
  const t = useT();
  const { data } = useQuery(cardQuery);
  return (
    <Page title={t("help.title")} back="/" width="reading">
      <Stack gap="lg">
        <p className="r-help-lead">{t("help.lead")}</p>
        <a className="q-button q-button-primary q-button-lg q-button-block" href={telephone("112")}>
          {t("help.emergency", { number: "112" })}
        </a>
        <p className="r-small r-quiet">{t("help.emergency_text")}</p>
        {data?.helplines.map((line) => <Lifeline key={line.name + line.phone} line={line} />)}
        {data === undefined && (
          <div className="r-help-fallback">
            <h2>{t("help.unread")}</h2>
            <p>{t("help.unread_text")}</p>
          </div>
        )}
        <section className="r-help-steps">
          <h2>{t("help.now_title")}</h2>
          <ol>
            <li>{t("help.step_away")}</li>
            <li>{t("help.step_someone")}</li>
            <li>{t("help.step_breathe")}</li>
          </ol>
        </section>
      </Stack>
    </Page>
  );
}
