import { CreditCard, History, SlidersHorizontal, UserCog, UserPen } from "lucide-react";
import { Page, Stack, Way, Ways } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { GuestCard, Person } from "@kit/screens/Person";
import { useProfile } from "../queries";

/** Who this is and where everything about them is set. */
export default function Profile() {
  const t = useT();
  const { list } = useFormat();
  const { data } = useProfile();
  return (
    <Page title={t("tabs.profile")} width="reading">
      <Stack gap="lg">
        <Person guest={t("profile.guest")} size={72}>
          {data && (
            <p>
              {t("profile.line", {
                age: data.age ?? 0,
                goals: list(data.skill_goals.map((goal) => t(`goal.${goal}`))),
              })}
            </p>
          )}
        </Person>
        <GuestCard text={t("home.guest")} action={t("home.guest_go")} />
        <Ways label={t("tabs.profile")}>
          <Way to="/profile/edit" icon={UserPen} text={t("profile.edit")} />
          <Way to="/profile/settings" icon={SlidersHorizontal} text={t("profile.settings")} />
          <Way to="/history" icon={History} text={t("history.title")} />
          <Way to="/plan" icon={CreditCard} text={t("plan.title")} />
          <Way to="/account" icon={UserCog} text={t("profile.account")} />
        </Ways>
      </Stack>
    </Page>
  );
}
