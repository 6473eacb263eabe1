import { lazy, Suspense } from "react";
import { Navigate, Route, Routes } from "react-router";
import { PageSkeleton, RequireSession } from "@kit/session";
import { commonRoutes } from "@kit/screens";
import { AppShell } from "./app/AppShell";
import { Front } from "./app/Front";
import { Texts } from "./app/Texts";

const RequireProfile = lazy(() => import("./app/RequireProfile"));
const Onboarding = lazy(() => import("./onboarding/Onboarding"));
const Practise = lazy(() => import("./practise/Practise"));
const Plan = lazy(() => import("./practise/Plan"));
const Meet = lazy(() => import("./meet/Meet"));
const Chat = lazy(() => import("./chat/Chat"));
const Review = lazy(() => import("./review/Review"));
const WhatIf = lazy(() => import("./whatif/WhatIf"));
const History = lazy(() => import("./history/History"));
const Transcript = lazy(() => import("./history/Transcript"));
const Progress = lazy(() => import("./progress/Progress"));
const Profile = lazy(() => import("./profile/Profile"));
const EditProfile = lazy(() => import("./profile/EditProfile"));
const Settings = lazy(() => import("./profile/Settings"));

/** The routes of FlirtCraft; the chat and what leads into it have the whole window to themselves. */
export function Root() {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Routes>
        <Route element={<AppShell />}>
          <Route index element={<Front />} />
          <Route element={<RequireSession />}>
            <Route element={<Texts />}>
              <Route element={<RequireProfile />}>
                <Route path="practise" element={<Practise />} />
                <Route path="progress" element={<Progress />} />
                <Route path="history" element={<History />} />
                <Route path="profile" element={<Profile />} />
                <Route path="profile/edit" element={<EditProfile />} />
                <Route path="profile/settings" element={<Settings />} />
                <Route path="plan" element={<Plan />} />
                <Route path="review/:id" element={<Review />} />
                <Route path="history/:id" element={<Transcript />} />
              </Route>
            </Route>
          </Route>
        </Route>
        <Route element={<RequireSession />}>
          <Route element={<Texts />}>
            <Route path="onboarding" element={<Onboarding />} />
            <Route element={<RequireProfile />}>
              <Route path="meet/:place/:difficulty" element={<Meet />} />
              <Route path="chat/:id" element={<Chat />} />
              <Route path="what-if/:id" element={<WhatIf />} />
            </Route>
          </Route>
        </Route>
        {/* Where notices lead that were sent before a screen moved. */}
        <Route path="achievements" element={<Navigate to="/progress?view=achievements" replace />} />
        <Route path="leaderboard" element={<Navigate to="/progress?view=leaderboard" replace />} />
        {commonRoutes({ adult: true, welcome: "/onboarding" })}
      </Routes>
    </Suspense>
  );
}
