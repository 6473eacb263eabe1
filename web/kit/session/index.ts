export { deviceZone, type Me } from "./me";
export { PageSkeleton, RequireSession, safeNext, useNext } from "./RequireSession";
export { SessionProvider, useMe, useSession } from "./Session";
