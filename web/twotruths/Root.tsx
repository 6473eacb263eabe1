import { lazy, Suspense } from "react";
import { Route, Routes } from "react-router";
import { PageSkeleton, RequireSession, useSession } from "@kit/session";
import { commonRoutes } from "@kit/screens";
import { AppShell } from "./app/AppShell";
import { Texts } from "./app/Texts";
import { useOthersForget } from "./app/useOthersForget";

// Asked for while the texts are still on their way: it is the first screen of most visits.
const feed = import("./feed/Feed");
const Feed = lazy(() => feed);
const Watch = lazy(() => import("./watch/Watch"));
const Boards = lazy(() => import("./boards/Boards"));
const Profile = lazy(() => import("./people/Profile"));
const People = lazy(() => import("./people/People"));
const Packs = lazy(() => import("./packs/Packs"));
const Premium = lazy(() => import("./packs/Premium"));
const You = lazy(() => import("./you/You"));
const Record = lazy(() => import("./record/Record"));
const Mine = lazy(() => import("./mine/Mine"));
const Challenge = lazy(() => import("./mine/Challenge"));
const Resume = lazy(() => import("./record/Resume"));

/** The routes of the game. Watching is open to everybody; guessing and making need an account. */
export function Root() {
  const { status } = useSession();
  useOthersForget();
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Routes>
        <Route element={<AppShell />}>
          <Route index element={<Feed />} />
          <Route element={<Texts />}>
            <Route path="boards" element={<Boards />} />
            <Route path="people/:id" element={<Profile />} />
            <Route path="packs" element={<Packs />} />
            <Route path="premium" element={<Premium />} />
            <Route element={<RequireSession />}>
              <Route path="people" element={<People />} />
              <Route path="mine" element={<Mine />} />
              <Route path="mine/:id" element={<Challenge />} />
              <Route path="you" element={<You />} />
            </Route>
          </Route>
        </Route>
        <Route element={<Texts />}>
          <Route path="watch/:id" element={<Watch />} />
          <Route element={<RequireSession />}>
            <Route path="record" element={<Record />} />
            <Route path="record/:id" element={<Record />} />
          </Route>
        </Route>
        {commonRoutes()}
      </Routes>
      <Suspense>{status === "signed_in" && <Resume />}</Suspense>
    </Suspense>
  );
}
