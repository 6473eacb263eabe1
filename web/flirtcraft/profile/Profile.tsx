import { ChevronRight, CreditCard, History, type LucideIcon, SlidersHorizontal, UserCog, UserPen } from "lucide-react";
import { Link } from "react-router";
import { Avatar, ButtonLink, Card, Page, Row, Stack } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { useMe } from "@kit/session";
import { useProfile } from "../queries";

/** Who this is and where everything about them is set. */
export default function Profile() {
  const t = useT();
  const me = useMe();
  const { list } = useFormat();
  const { data } = useProfile();
  return (
    <Page title={t("tabs.profile")} width="reading">
      <Stack gap="lg">
        <Row gap="md">
          <Avatar id={me.id} name="" size={72} />
          <div className="f-grow">
            <h2>
              <bdi>{me.guest ? t("profile.guest") : me.display_name}</bdi>
            </h2>
            {data && (
              <p className="f-quiet f-small">
                {t("profile.line", {
                  age: data.age ?? 0,
                  goals: list(data.skill_goals.map((goal) => t(`goal.${goal}`))),
                })}
              </p>
            )}
          </div>
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
        <nav className="f-list" aria-label={t("tabs.profile")}>
          <Way to="/profile/edit" icon={UserPen} text={t("profile.edit")} />
          <Way to="/profile/settings" icon={SlidersHorizontal} text={t("profile.settings")} />
          <Way to="/history" icon={History} text={t("history.title")} />
          <Way to="/plan" icon={CreditCard} text={t("plan.title")} />
          <Way to="/account" icon={UserCog} text={t("profile.account")} />
        </nav>
      </Stack>
    </Page>
  );
}

/** A row that leads to where something is set. */
export function Way({ to, icon: Icon, text }: { to: string; icon: LucideIcon; text: string }) {
  return (
    <Link to={to} className="f-list-row">
      <Icon aria-hidden="true" size={20} />
      <span className="f-grow">{text}</span>
      <ChevronRight className="q-directional" aria-hidden="true" size={18} />
    </Link>
  );
}
