import { Clapperboard, CirclePlus, Trophy, UserRound, VenetianMask } from "lucide-react";
import { TabBar } from "@kit/components";
import { useT } from "@kit/i18n";

/** The places of the app. */
export default function Bar() {
  const t = useT();
  return (
    <TabBar
      label={t("tabs.label")}
      items={[
        { to: "/", label: t("tabs.feed"), icon: VenetianMask, end: true },
        { to: "/boards", label: t("tabs.boards"), icon: Trophy },
        { to: "/record", label: t("tabs.record"), icon: CirclePlus },
        { to: "/mine", label: t("tabs.mine"), icon: Clapperboard },
        { to: "/you", label: t("tabs.you"), icon: UserRound },
      ]}
    />
  );
}
