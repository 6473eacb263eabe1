import { AppShell } from "./AppShell";

/** The routes of FlirtCraft. */
export function Root() {
  return <AppShell />;
}
