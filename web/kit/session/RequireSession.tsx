import { Navigate, Outlet, useLocation, useSearchParams } from "react-router";
import { Loading, Page, Skeleton, Stack } from "../components";
import { useSession } from "./Session";

/** Only paths of this app: an address from outside must not decide where a person lands. */
export function safeNext(next: string | null): string {
  return next !== null && /^\/(?![/\\])/.test(next) ? next : "/";
}

/** A layout route: its pages need an account; without one it leads to sign-in and back. */
export function RequireSession({ to = "/sign-in" }: { to?: string }) {
  const { status } = useSession();
  const { pathname, search } = useLocation();
  if (status === "loading") return <PageSkeleton />;
  if (status === "anonymous") return <Navigate to={`${to}?next=${encodeURIComponent(pathname + search)}`} replace />;
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
