import "./app.css";
import { lazy, Suspense } from "react";
import { Outlet } from "react-router";
import { PageSkeleton, useSession } from "@kit/session";

const Bar = lazy(() => import("./Bar"));

/** What stands around every screen but the chat. */
export function AppShell() {
  const { status } = useSession();
  return (
    <div className="q-shell">
      <div className="q-shell-page">
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </div>
      <Suspense>{status === "signed_in" && <Bar />}</Suspense>
    </div>
  );
}
