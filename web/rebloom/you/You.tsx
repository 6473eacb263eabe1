import { BookHeart, BookOpen, CalendarClock, HandHeart, SlidersHorizontal, Sparkles, UserCog, Users } from "lucide-react";
import { Avatar, ButtonLink, Card, Page, Row, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import { useMe } from "@kit/session";
import { Way } from "../app/Way";

/** Who this is, what is known of them, and where all of it is set. */
export default function You() {
  const t = useT();
  const me = useMe();
  return (
    <Page title={t("tabs.you")} width="reading">
      <Stack gap="lg">
        <Row gap="md">
          <Avatar id={me.id} name="" size={64} />
          <h2 className="r-grow">
            <bdi>{me.guest ? t("you.guest") : me.display_name}</bdi>
          </h2>
        </Row>
        {me.guest && (
          <Card variant="accent">
            <Stack gap="sm">
              <p>{t("home.guest")}</p>
              <ButtonLink to="/upgrade" variant="primary">
                {t("home.guest_go")}
              </ButtonLink>
            </Stack>
          </Card>
        )}
        <nav className="r-list" aria-label={t("tabs.you")}>
          <Way to="/insights" icon={Sparkles} text={t("home.insights")} />
          <Way to="/memories" icon={BookHeart} text={t("you.memories")} />
          <Way to="/sessions" icon={BookOpen} text={t("sessions.title")} />
          <Way to="/referrals" icon={CalendarClock} text={t("you.referrals")} />
          <Way to="/sharing" icon={HandHeart} text={t("you.sharing")} />
          {me.roles.includes("therapist") && <Way to="/shared" icon={Users} text={t("you.shared")} />}
          <Way to="/you/settings" icon={SlidersHorizontal} text={t("you.settings")} />
          <Way to="/account" icon={UserCog} text={t("you.account")} />
        </nav>
      </Stack>
    </Page>
  );
}
