import { BellRing, ShieldCheck } from "lucide-react";
import { ErrorNote, Page, RadioCards, Stack, Switch, Way, Ways } from "@kit/components";
import { useT } from "@kit/i18n";
import { useMe } from "@kit/session";
import { RETENTIONS } from "../api";
import { useProfile, useStep, useSwitches } from "../queries";

/** How the app makes itself noticed, and how long it keeps what was said. */
export default function Settings() {
  const t = useT();
  const { guest } = useMe();
  const { data } = useProfile();
  const switches = useSwitches();
  const save = useStep();
  if (data === undefined) return null;
  return (
    <Page title={t("profile.settings")} back="/profile">
      <Stack gap="xl">
        <section>
          <h2>{t("settings.chat")}</h2>
          <Switch
            label={t("switch.hints")}
            hint={t("switch.hints_hint")}
            checked={data.hints}
            onChange={(hints) => switches({ hints })}
          />
          <Switch
            label={t("switch.sound")}
            hint={t("switch.sound_hint")}
            checked={data.sound}
            onChange={(sound) => switches({ sound })}
          />
          <Switch
            label={t("switch.vibration")}
            hint={t("switch.vibration_hint")}
            checked={data.vibration}
            onChange={(vibration) => switches({ vibration })}
          />
          {!guest && (
            <Switch
              label={t("board.join")}
              hint={t("board.join_hint")}
              checked={data.leaderboard_opt_in}
              disabled={save.isPending}
              onChange={(leaderboard_opt_in) => save.mutate({ step: "notifications", values: { leaderboard_opt_in } })}
            />
          )}
        </section>
        <Stack gap="sm">
          <h2>{t("settings.notices")}</h2>
          <p className="q-small q-quiet">{t("settings.notices_text")}</p>
          <Ways label={t("settings.notices")}>
            <Way to="/account/notifications" icon={BellRing} text={t("settings.notices_go")} />
          </Ways>
        </Stack>
        <Stack gap="sm">
          <h2>{t("settings.kept")}</h2>
          <p className="q-small q-quiet">{t("settings.kept_text")}</p>
          <RadioCards
            legend={t("settings.kept")}
            hideLegend
            columns={2}
            options={RETENTIONS.map((value) => ({ value, label: t(`retention.${value}`) }))}
            value={data.transcript_retention}
            onChange={(transcript_retention) => save.mutate({ step: "notifications", values: { transcript_retention } })}
          />
          <ErrorNote error={save.error} />
          <Ways label={t("settings.consents_go")}>
            <Way to="/account/consents" icon={ShieldCheck} text={t("settings.consents_go")} />
          </Ways>
          <p className="q-small q-quiet">{t("settings.consents_text")}</p>
        </Stack>
      </Stack>
    </Page>
  );
}
