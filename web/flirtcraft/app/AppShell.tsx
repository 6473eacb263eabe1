import "./app.css";
import { ChartNoAxesColumn, House, MessagesSquare, UserRound } from "lucide-react";
import { Suspense } from "react";
import { Outlet } from "react-router";
import { TabBar } from "@kit/components";
import { useT } from "@kit/i18n";
import { PageSkeleton, useSession } from "@kit/session";

/** What stands around every screen but the chat: the four places of the app. */
export function AppShell() {
  const t = useT();
  const { status } = useSession();
  return (
    <div className="q-shell">
      <div className="q-shell-page">
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </div>
      {status === "signed_in" && (
        <TabBar
          label={t("tabs.label")}
          items={[
            { to: "/", label: t("tabs.home"), icon: House, end: true },
            { to: "/practise", label: t("tabs.practise"), icon: MessagesSquare },
            { to: "/progress", label: t("tabs.progress"), icon: ChartNoAxesColumn },
            { to: "/profile", label: t("tabs.profile"), icon: UserRound },
          ]}
        />
      )}
    </div>
  );
}
