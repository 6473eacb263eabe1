import { type ComponentType, lazy, type ReactElement, Suspense } from "react";
import { Outlet, Route } from "react-router";
import { type CatalogueSource, useCatalogue } from "../i18n";
import { PageSkeleton, RequireSession } from "../session";
import { ScreenContext, type ScreenOptions } from "./options";

const SignIn = lazy(() => import("./SignIn"));
const Register = lazy(() => import("./Register"));
const Upgrade = lazy(() => import("./Register").then(({ Upgrade: screen }) => ({ default: screen })));
const Guest = lazy(() => import("./Guest"));
const Verify = lazy(() => import("./Verify"));
const Recover = lazy(() => import("./Recover"));
const Account = lazy(() => import("./Account"));
const Sessions = lazy(() => import("./Sessions"));
const Consents = lazy(() => import("./Consents"));
const Notices = lazy(() => import("./Notices"));
const Inbox = lazy(() => import("./InboxScreen"));
const outage = (name: "Offline" | "Maintenance" | "NotFound" | "Failed") =>
  lazy(async () => ({ default: (await import("./Outages"))[name] as ComponentType }));
const Offline = outage("Offline");
const Maintenance = outage("Maintenance");
const Failed = outage("Failed");
const NotFound = outage("NotFound");

/** The screens every app has, as children of its `<Routes>`; the last one catches unknown addresses. */
export function commonRoutes({ adult = false, welcome = "/" }: Partial<ScreenOptions> = {}): ReactElement {
  return (
    <Route element={<Frame adult={adult} welcome={welcome} />}>
      <Route path="sign-in" element={<SignIn />} />
      <Route path="register" element={<Register />} />
      <Route path="guest" element={<Guest />} />
      <Route path="recover" element={<Recover />} />
      <Route path="offline" element={<Offline />} />
      <Route path="maintenance" element={<Maintenance />} />
      <Route path="error" element={<Failed />} />
      <Route element={<RequireSession />}>
        <Route path="verify" element={<Verify />} />
        <Route path="upgrade" element={<Upgrade />} />
        <Route path="account" element={<Account />} />
        <Route path="account/sessions" element={<Sessions />} />
        <Route path="account/consents" element={<Consents />} />
        <Route path="account/notifications" element={<Notices />} />
        <Route path="inbox" element={<Inbox />} />
      </Route>
      <Route path="*" element={<NotFound />} />
    </Route>
  );
}

const TEXTS: CatalogueSource = import.meta.glob("./messages/*.json", { query: "?icu", import: "default" });

function Frame(options: ScreenOptions) {
  if (!useCatalogue(TEXTS)) return <PageSkeleton />;
  return (
    <ScreenContext value={options}>
      <Suspense fallback={<PageSkeleton />}>
        <Outlet />
      </Suspense>
    </ScreenContext>
  );
}
