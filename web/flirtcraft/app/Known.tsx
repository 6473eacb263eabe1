import { Navigate } from "react-router";
import Home from "../home/Home";
import { useProfile } from "../queries";

/** Home, for whoever has answered the questions. */
export default function Known() {
  const { data } = useProfile();
  if (data !== undefined && data.onboarding_step !== "done") return <Navigate to="/onboarding" replace />;
  return <Home />;
}
