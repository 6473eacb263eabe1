import { lazy } from "react";
import { Navigate } from "react-router";
import { useProfile } from "../queries";

const Home = lazy(() => import("../home/Home"));

/** For somebody who is signed in: the next question for a beginner, home for everybody else. */
export default function Known() {
  const { data } = useProfile();
  if (data !== undefined && data.onboarding_step !== "done") return <Navigate to="/onboarding" replace />;
  return <Home />;
}
