import { ChartNoAxesColumn, House, MessagesSquare, UserRound } from "lucide-react";
import { TabBar } from "@kit/components";
import { useT } from "@kit/i18n";

/** The four places of the app; a stranger at the welcome has no use for them and does not load them. */
export default function Bar() {
  const t = useT();
  return (
    <TabBar
      label={t("tabs.label")}
      items={[
        { to: "/", label: t("tabs.home"), icon: House, end: true },
        { to: "/practise", label: t("tabs.practise"), icon: MessagesSquare },
        { to: "/progress", label: t("tabs.progress"), icon: ChartNoAxesColumn },
        { to: "/profile", label: t("tabs.profile"), icon: UserRound },
      ]}
    />
  );
}
