import { PageSkeleton } from "@kit/session";
import { commonRoutes } from "@kit/screens";
import { Suspense } from "react";
import { Route, Routes } from "react-router";
import { AppShell } from "./AppShell";

/** The routes of FlirtCraft. */
export function Root() {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Routes>
        <Route index element={<AppShell />} />
        {commonRoutes({ adult: true })}
      </Routes>
    </Suspense>
  );
}
