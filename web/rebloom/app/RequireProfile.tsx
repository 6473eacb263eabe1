import { Navigate, Outlet, useLocation } from "react-router";
import { ErrorState, Page } from "@kit/components";
import { PageSkeleton } from "@kit/session";
import { useProfile } from "../queries";

/** A layout route: nobody talks here before the questions are answered. */
export default function RequireProfile() {
  const { data, error, refetch } = useProfile();
  const { pathname, search } = useLocation();
  if (data === undefined) {
    if (error === null) return <PageSkeleton />;
    return (
      <Page>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  if (data.onboarding_step !== "done") {
    return <Navigate to={`/onboarding?next=${encodeURIComponent(pathname + search)}`} replace />;
  }
  return <Outlet />;
}
