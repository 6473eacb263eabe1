import { Navigate, Outlet, useLocation, useSearchParams } from "react-router";
import { Loading, Page, Skeleton, Stack } from "../components";
import { useSession } from "./Session";

/** Only paths of this app: an address from outside must not decide where a person lands. */
export function safeNext(next: string | null): string {
  return next !== null && /^\/(?![/\\])/.test(next) ? next : "/";
}

const STILL_OPEN = /^\/account\/(closing|privacy\/export)$/;

/** A layout route: its pages need an account; without one it leads to sign-in and back. */
export function RequireSession({ to = "/sign-in" }: { to?: string }) {
  const { status, me } = useSession();
  const { pathname, search } = useLocation();
  if (status === "loading") return <PageSkeleton />;
  if (status === "anonymous") return <Navigate to={`${to}?next=${encodeURIComponent(pathname + search)}`} replace />;
  // Whoever asked for the end of their account reaches the way back and their copy of everything.
  if (me?.closes_at && !STILL_OPEN.test(pathname)) return <Navigate to="/account/closing" replace />;
  return <Outlet />;
}

/** Where sign-in leads back to. */
export function useNext(): string {
  return safeNext(useSearchParams()[0].get("next"));
}

export function PageSkeleton() {
  return (
    <Page>
      <Loading>
        <Stack gap="lg">
          <Skeleton lines={2} />
          <Skeleton shape="block" height={36} />
          <Skeleton shape="block" height={20} />
        </Stack>
      </Loading>
    </Page>
  );
}
