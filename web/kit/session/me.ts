/** The account as `GET /api/v1/auth/me` answers it; apps read it and keep no copy of their own. */
export interface Me {
  id: string;
  email: string | null;
  email_verified: boolean;
  display_name: string;
  username: string | null;
  /** Absent or null: drawn from the id. */
  avatar?: string | null;
  age: number | null;
  gender: string | null;
  country: string | null;
  language: string | null;
  time_zone: string | null;
  guest: boolean;
  roles: string[];
  created_at: string;
}

export const deviceZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
