import { lazy } from "react";
import { Navigate } from "react-router";
import { PageSkeleton, useSession } from "@kit/session";
import { useProfile } from "../queries";

const Welcome = lazy(() => import("../onboarding/Welcome"));
const Home = lazy(() => import("../home/Home"));

/** The door: the welcome for a stranger, the next question for a beginner, home for everybody else. */
export function Front() {
  const { status } = useSession();
  if (status === "loading") return <PageSkeleton />;
  return status === "anonymous" ? <Welcome /> : <Known />;
}

function Known() {
  const { data } = useProfile();
  if (data !== undefined && data.onboarding_step !== "done") return <Navigate to="/onboarding" replace />;
  return <Home />;
}

