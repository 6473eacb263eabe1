import { BookHeart, BookOpen, CalendarClock, HandHeart, SlidersHorizontal, Sparkles, UserCog, Users } from "lucide-react";
import { Page, Stack, Way, Ways } from "@kit/components";
import { useT } from "@kit/i18n";
import { GuestCard, Person } from "@kit/screens/Person";
import { useMe } from "@kit/session";

/** Who this is, what is known of them, and where all of it is set. */
export default function You() {
  const t = useT();
  const me = useMe();
  return (
    <Page title={t("tabs.you")} width="reading">
      <Stack gap="lg">
        <Person guest={t("you.guest")} />
        <GuestCard text={t("home.guest")} action={t("home.guest_go")} />
        <Ways label={t("tabs.you")}>
          <Way to="/insights" icon={Sparkles} text={t("home.insights")} />
          <Way to="/memories" icon={BookHeart} text={t("you.memories")} />
          <Way to="/sessions" icon={BookOpen} text={t("sessions.title")} />
          <Way to="/referrals" icon={CalendarClock} text={t("you.referrals")} />
          <Way to="/sharing" icon={HandHeart} text={t("you.sharing")} />
          {me.roles.includes("therapist") && <Way to="/shared" icon={Users} text={t("you.shared")} />}
          <Way to="/you/settings" icon={SlidersHorizontal} text={t("you.settings")} />
          <Way to="/account" icon={UserCog} text={t("you.account")} />
        </Ways>
      </Stack>
    </Page>
  );
}
