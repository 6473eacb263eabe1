import { lazy } from "react";
import { PageSkeleton, useSession } from "@kit/session";

const Welcome = lazy(() => import("../onboarding/Welcome"));
const Known = lazy(() => import("./Known"));

/** The door: the welcome for a stranger, the next question for a beginner, home for everybody else. Each loads only its own. */
export function Front() {
  const { status } = useSession();
  if (status === "loading") return <PageSkeleton />;
  return status === "anonymous" ? <Welcome /> : <Known />;
}
