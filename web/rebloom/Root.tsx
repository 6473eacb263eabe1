import { lazy, Suspense } from "react";
import { Route, Routes } from "react-router";
import { PageSkeleton, RequireSession } from "@kit/session";
import { commonRoutes } from "@kit/screens";
import { AppShell } from "./app/AppShell";
import { Front } from "./app/Front";
import { Texts } from "./app/Texts";

const RequireProfile = lazy(() => import("./app/RequireProfile"));
const Onboarding = lazy(() => import("./onboarding/Onboarding"));
const Help = lazy(() => import("./help/Help"));
const Talk = lazy(() => import("./chat/Talk"));
const Begin = lazy(() => import("./chat/Begin"));
const Sessions = lazy(() => import("./chat/Sessions"));
const Moods = lazy(() => import("./mood/Moods"));
const NoteMood = lazy(() => import("./mood/NoteMood"));
const Goals = lazy(() => import("./goals/Goals"));
const Goal = lazy(() => import("./goals/Goal"));
const Exercises = lazy(() => import("./exercises/Exercises"));
const Player = lazy(() => import("./exercises/Player"));
const Plan = lazy(() => import("./plan/Plan"));
const Memories = lazy(() => import("./memories/Memories"));
const Insights = lazy(() => import("./insights/Insights"));
const You = lazy(() => import("./you/You"));
const Settings = lazy(() => import("./you/Settings"));
const CareTexts = lazy(() => import("./care/CareTexts"));
const Providers = lazy(() => import("./care/Providers"));
const Provider = lazy(() => import("./care/Provider"));
const Referrals = lazy(() => import("./care/Referrals"));
const Sharing = lazy(() => import("./care/Sharing"));
const Shared = lazy(() => import("./care/shared/Shared"));
const Reading = lazy(() => import("./care/shared/Reading"));
const Conversation = lazy(() => import("./care/shared/Conversation"));

/** The routes of Rebloom. Help is open to everybody, signed in or not. */
export function Root() {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Routes>
        <Route element={<AppShell />}>
          <Route index element={<Front />} />
          <Route element={<Texts />}>
            <Route path="help" element={<Help />} />
            <Route element={<RequireSession />}>
              {/* Whoever works here need not talk here. */}
              <Route element={<CareTexts />}>
                <Route path="shared" element={<Shared />} />
                <Route path="shared/:grant" element={<Reading />} />
                <Route path="shared/:grant/sessions/:session" element={<Conversation />} />
              </Route>
              <Route element={<RequireProfile />}>
                <Route path="moods" element={<Moods />} />
                <Route path="moods/new" element={<NoteMood />} />
                <Route path="goals" element={<Goals />} />
                <Route path="goals/:id" element={<Goal />} />
                <Route path="sessions" element={<Sessions />} />
                <Route path="talk" element={<Begin />} />
                <Route path="exercises" element={<Exercises />} />
                <Route path="plan" element={<Plan />} />
                <Route path="memories" element={<Memories />} />
                <Route path="insights" element={<Insights />} />
                <Route element={<CareTexts />}>
                  <Route path="providers" element={<Providers />} />
                  <Route path="providers/:id" element={<Provider />} />
                  <Route path="referrals" element={<Referrals />} />
                  <Route path="sharing" element={<Sharing />} />
                </Route>
                <Route path="you" element={<You />} />
                <Route path="you/settings" element={<Settings />} />
              </Route>
            </Route>
          </Route>
        </Route>
        <Route element={<RequireSession />}>
          <Route element={<Texts />}>
            <Route path="onboarding" element={<Onboarding />} />
            <Route element={<RequireProfile />}>
              <Route path="exercises/:slug" element={<Player />} />
              <Route path="talk/:id" element={<Talk />} />
            </Route>
          </Route>
        </Route>
        {commonRoutes({ adult: true, welcome: "/onboarding" })}
      </Routes>
    </Suspense>
  );
}
