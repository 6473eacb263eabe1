import { CalendarHeart, House, MessageCircle, Sprout, UserRound } from "lucide-react";
import { TabBar } from "@kit/components";
import { useT } from "@kit/i18n";

/** The places of the app. */
export default function Bar() {
  const t = useT();
  return (
    <TabBar
      label={t("tabs.label")}
      items={[
        { to: "/", label: t("tabs.home"), icon: House, end: true },
        { to: "/talk", label: t("tabs.talk"), icon: MessageCircle },
        { to: "/moods", label: t("tabs.moods"), icon: CalendarHeart },
        { to: "/goals", label: t("tabs.goals"), icon: Sprout },
        { to: "/you", label: t("tabs.you"), icon: UserRound },
      ]}
    />
  );
}
