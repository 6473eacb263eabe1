import type { Schemas } from "../api";

/** The account as `GET /api/v1/auth/me` answers it; apps read it and keep no copy of their own. */
export type Me = Schemas["UserView"];

export const deviceZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
