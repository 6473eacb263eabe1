import { type ComponentType, lazy, type ReactElement, Suspense } from "react";
import { Outlet, Route } from "react-router";
import { type CatalogueSource, useCatalogue } from "../i18n";
import { PageSkeleton, RequireSession } from "../session";
import { ScreenContext, type ScreenOptions } from "./options";

/** A screen out of a chunk that several share. */
function from<K extends string>(load: () => Promise<Record<K, ComponentType>>, name: K) {
  return lazy(async () => ({ default: (await load())[name] }));
}

const entering = () => import("./entering");
const SignIn = from(entering, "SignIn");
const Register = from(entering, "Register");
const Upgrade = from(entering, "Upgrade");
const Guest = from(entering, "Guest");
const Verify = from(entering, "Verify");
const Recover = from(entering, "Recover");

const settings = () => import("./settings");
const Account = from(settings, "Account");
const Sessions = from(settings, "Sessions");
const Passkeys = from(settings, "Passkeys");
const Plans = from(settings, "Plans");
const Consents = from(settings, "Consents");
const Notices = from(settings, "Notices");
const Inbox = from(settings, "Inbox");

const privacy = () => import("./privacyScreens");
const Privacy = from(privacy, "Privacy");
const Retention = from(privacy, "Retention");
const Export = from(privacy, "Export");
const AccessLog = from(privacy, "AccessLog");
const Erase = from(privacy, "Erase");
const Closing = from(privacy, "Closing");
const Goodbye = from(privacy, "Goodbye");

const outages = () => import("./Outages");
const Offline = from(outages, "Offline");
const Maintenance = from(outages, "Maintenance");
const Failed = from(outages, "Failed");
const NotFound = from(outages, "NotFound");

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
      <Route path="goodbye" element={<Goodbye />} />
      <Route element={<RequireSession />}>
        <Route path="verify" element={<Verify />} />
        <Route path="upgrade" element={<Upgrade />} />
        <Route path="account" element={<Account />} />
        <Route path="account/sessions" element={<Sessions />} />
        <Route path="account/passkeys" element={<Passkeys />} />
        <Route path="account/plans" element={<Plans />} />
        <Route path="account/consents" element={<Consents />} />
        <Route path="account/privacy" element={<Privacy />} />
        <Route path="account/privacy/retention" element={<Retention />} />
        <Route path="account/privacy/export" element={<Export />} />
        <Route path="account/privacy/access" element={<AccessLog />} />
        <Route path="account/privacy/erase" element={<Erase />} />
        <Route path="account/closing" element={<Closing />} />
        <Route path="account/notifications" element={<Notices />} />
        <Route path="inbox" element={<Inbox />} />
      </Route>
      <Route path="*" element={<NotFound />} />
    </Route>
  );
}

const TEXTS: CatalogueSource = import.meta.glob("./messages/*.json", { query: "?icu", import: "default", eager: true });

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
