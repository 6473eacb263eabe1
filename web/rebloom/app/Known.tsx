import { Navigate } from "react-router";
import { PageSkeleton } from "@kit/session";
import Home from "../home/Home";
import { useProfile } from "../queries";
import { useTexts } from "./Texts";

/** Home, for whoever has answered the questions. */
export default function Known() {
  const { data } = useProfile();
  const ready = useTexts();
  if (!ready) return <PageSkeleton />;
  if (data !== undefined && data.onboarding_step !== "done") return <Navigate to="/onboarding" replace />;
  return <Home />;
}
