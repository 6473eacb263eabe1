import { lazy } from "react";
import { csrfToken } from "@kit/api";
import { PageSkeleton, useSession } from "@kit/session";

// Asked for while the texts are still on their way: a stranger's first screen is the one that must be quick.
const welcome = csrfToken() === null ? import("../onboarding/Welcome") : null;
const Welcome = lazy(() => welcome ?? import("../onboarding/Welcome"));
const Known = lazy(() => import("./Known"));

/** The door: the welcome for a stranger, the next question for a beginner, home for everybody else. */
export function Front() {
  const { status } = useSession();
  if (status === "loading") return <PageSkeleton />;
  return status === "anonymous" ? <Welcome /> : <Known />;
}
