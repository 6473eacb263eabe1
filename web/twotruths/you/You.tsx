import "./you.css";
import { useQuery } from "@tanstack/react-query";
import { Bell, Layers, Sparkles, UserCog, Users } from "lucide-react";
import { ErrorState, Loading, Page, Skeleton, Stack, Way, Ways } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { InstallHint } from "@kit/pwa";
import { GuestCard, Person } from "@kit/screens/Person";
import { statsQuery } from "../queries";

/** Who this is, how they play, and where everything is set. */
export default function You() {
  const t = useT();
  return (
    <Page title={t("tabs.you")} width="reading">
      <Stack gap="lg">
        <Person guest={t("you.guest")} />
        <GuestCard text={t("you.guest_text")} action={t("you.guest_go")} />
        <Figures />
        <Ways label={t("tabs.you")}>
          <Way to="/people" icon={Users} text={t("people.mine")} />
          <Way to="/packs" icon={Layers} text={t("packs.title")} />
          <Way to="/premium" icon={Sparkles} text={t("premium.title")} />
          <Way to="/inbox" icon={Bell} text={t("you.inbox")} />
          <Way to="/account" icon={UserCog} text={t("you.account")} />
        </Ways>
        <InstallHint name={t("app.name")} />
      </Stack>
    </Page>
  );
}

function Figures() {
  const t = useT();
  const { number } = useFormat();
  const { data, error, refetch } = useQuery(statsQuery);
  if (data === undefined) {
    return error === null ? (
      <Loading>
        <Skeleton shape="block" height={30} />
      </Loading>
    ) : (
      <ErrorState error={error} onRetry={() => void refetch()} />
    );
  }
  const percent = (share: number) => number(share, { style: "percent" });
  return (
    <div className="t-figures">
      <section>
        <h3>{t("boards.detectives")}</h3>
        <dl>
          <Figure name={t("you.points")} value={number(data.detective_points)} />
          <Figure name={t("you.guesses")} value={number(data.guesses)} />
          <Figure name={t("you.accuracy")} value={data.guesses === 0 ? "–" : percent(data.accuracy)} />
        </dl>
      </section>
      <section>
        <h3>{t("boards.liars")}</h3>
        <dl>
          <Figure name={t("you.points")} value={number(data.liar_points)} />
          <Figure name={t("you.published")} value={number(data.published)} />
          <Figure name={t("you.fooled")} value={data.guessed === 0 ? "–" : percent(data.fooled_rate)} />
        </dl>
      </section>
    </div>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="q-number">{value}</dd>
    </div>
  );
}
