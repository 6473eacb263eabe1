import "./app.css";
import { lazy, Suspense } from "react";
import { Outlet } from "react-router";
import { PageSkeleton, useSession } from "@kit/session";
import { HelpNow } from "./HelpNow";

const Bar = lazy(() => import("./Bar"));

/** What stands around every screen but the chat, which has its own way to help. */
export function AppShell() {
  const { status } = useSession();
  return (
    <div className="q-shell r-shell">
      <div className="q-shell-page">
        <HelpNow floating />
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </div>
      <Suspense>{status === "signed_in" && <Bar />}</Suspense>
    </div>
  );
}
