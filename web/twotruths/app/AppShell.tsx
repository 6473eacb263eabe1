import "./app.css";
import { lazy, Suspense } from "react";
import { Outlet } from "react-router";
import { PageSkeleton, useSession } from "@kit/session";

const Bar = lazy(() => import("./Bar"));
const SendingBar = lazy(() => import("../record/SendingBar"));

/** What stands around every screen but watching and recording, which need the whole height. */
export function AppShell() {
  const { status } = useSession();
  return (
    <div className="q-shell">
      <div className="q-shell-page">
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
        <Suspense>{status === "signed_in" && <SendingBar />}</Suspense>
      </div>
      {/* Its place is kept while it is fetched: the first card must not jump. */}
      <Suspense fallback={<div className="t-bar-space" />}>
        <Bar />
      </Suspense>
    </div>
  );
}
