import { queryOptions } from "@tanstack/react-query";
import { api } from "@kit/api";
import type { Goal, Message, Mood, SafetyCard, Session } from "../api";

/** What the directory says of a professional or a practice. */
export interface Provider {
  id: string;
  name: string;
  title: string | null;
  about: string | null;
  specialties: string[];
  /** BCP 47. */
  languages: string[];
  insurers: string[];
  /** ISO 3166 alpha-2. */
  country: string;
  region: string | null;
  city: string | null;
  remote: boolean;
  accepting: boolean;
  booking_url: string | null;
  /** Whether somebody here answers requests for appointments. */
  answers_here: boolean;
  /** Null unless an insurer was named. */
  coverage: "covered" | "ask" | null;
}
export interface Facets {
  specialties: string[];
  languages: string[];
  insurers: string[];
  countries: string[];
}
export type ProviderBrief = Pick<Provider, "id" | "name" | "title" | "city">;
export type Urgency = "routine" | "urgent";
export const URGENCIES = ["routine", "urgent"] as const satisfies readonly Urgency[];
export type ReferralStatus = "requested" | "confirmed" | "declined" | "withdrawn";
interface Appointment {
  id: string;
  urgency: Urgency;
  proposed_times: string[];
  note: string | null;
  status: ReferralStatus;
  confirmed_time: string | null;
  created_at: string;
}
export type Asked = Appointment & { provider: ProviderBrief | null; safety: SafetyCard | null };
export type Received = Appointment & { person: { display_name: string | null } };
export type Kind = "conversations" | "moods" | "goals";
export const KINDS = ["moods", "goals", "conversations"] as const satisfies readonly Kind[];
export interface Therapist {
  name: string;
  title: string | null;
  provider_id: string;
}
export interface AccessCode {
  code: string;
  expires_at: string;
}
export interface AccessRequest {
  id: string;
  therapist: Therapist;
  message?: string | null;
  requested_at: string;
  expires_at: string;
}
export interface Grant {
  id: string;
  therapist: Therapist;
  kinds: Kind[];
  from: string;
  until: string;
  revoked_at: string | null;
  reads: number;
}
export interface Shared {
  id: string;
  person: { display_name: string | null };
  kinds: Kind[];
  until: string;
}
/** What a therapist sees of each kind: what was said and written, not what was inferred from it. */
export type SharedSession = Pick<Session, "id" | "session_type" | "started_at" | "ended_at" | "minutes" | "message_count" | "summary" | "transcript_deleted">;
export type SharedMessage = Pick<Message, "id" | "position" | "sender" | "type" | "content" | "exercise" | "created_at">;
export type SharedMood = Omit<Mood, "session_id">;
export interface SharedGoal {
  goal: Goal;
  history: { id: string; percentage: number; note: string | null; recorded_at: string }[];
}
export interface AccessRead {
  kind: Kind;
  /** The last time of those counted. */
  at: string;
  times: number;
}

/** What somebody looks for; what is empty is not asked. */
export interface Search {
  q: string;
  specialty: string;
  language: string;
  insurer: string;
  country: string;
  remote: boolean;
}

const at = (path: string) => `/rebloom${path}`;
const asked = ({ remote, ...words }: Search) => ({
  ...Object.fromEntries(Object.entries(words).map(([name, value]) => [name, value === "" ? null : value])),
  remote: remote || null,
});

export const care = {
  providers: (search: Search, cursor: string | null) => api.page<Provider>(at("/providers"), { query: { ...asked(search), cursor } }),
  provider: (id: string, insurer: string | null) => api.get<Provider>(at(`/providers/${id}`), { query: { insurer } }),
  facets: () => api.get<Facets>(at("/providers/facets")),
  ask: (wish: { provider_id: string; urgency: Urgency; proposed_times: string[]; note: string | null }) => api.post<Asked>(at("/referrals"), wish),
  referrals: (cursor: string | null) => api.page<Asked>(at("/referrals"), { query: { cursor } }),
  withdraw: (id: string) => api.delete(at(`/referrals/${id}`)),
  received: (cursor: string | null) => api.page<Received>(at("/referrals/received"), { query: { cursor } }),
  answer: (id: string, status: "confirmed" | "declined", time: string | null) => api.post<Received>(at(`/referrals/${id}/answer`), { status, time }),
  code: () => api.post<AccessCode>(at("/access-codes")),
  requests: () => api.get<AccessRequest[]>(at("/access-requests")),
  request: (code: string, message: string | null) => api.post<{ id: string; status: string }>(at("/access-requests"), { code, message }),
  decline: (id: string) => api.delete(at(`/access-requests/${id}`)),
  grants: async () => (await api.page<Grant>(at("/access-grants"), { query: { limit: 100 } })).items,
  grant: (request_id: string, kinds: readonly Kind[], days: number) => api.post<Grant>(at("/access-grants"), { request_id, kinds, days }),
  reads: (grant: string) => api.get<AccessRead[]>(at(`/access-grants/${grant}/reads`)),
  revoke: (id: string) => api.delete(at(`/access-grants/${id}`)),
  shared: () => api.get<Shared[]>(at("/shared")),
  sharedOne: (grant: string) => api.get<Shared>(at(`/shared/${grant}`)),
  sharedSessions: (grant: string, cursor: string | null) => api.page<SharedSession>(at(`/shared/${grant}/sessions`), { query: { cursor } }),
  sharedMessages: (grant: string, session: string, cursor: string | null) =>
    api.page<SharedMessage>(at(`/shared/${grant}/sessions/${session}/messages`), { query: { cursor } }),
  /** From and to are points in time. */
  sharedMoods: (grant: string, from: string, to: string, cursor: string | null) =>
    api.page<SharedMood>(at(`/shared/${grant}/moods`), { query: { from, to, cursor, limit: 100 } }),
  sharedGoals: (grant: string) => api.page<SharedGoal>(at(`/shared/${grant}/goals`), { query: { limit: 100 } }),
};

export const careKeys = {
  providers: ["rebloom", "providers"],
  referrals: ["rebloom", "referrals"],
  sharing: ["rebloom", "sharing"],
  shared: ["rebloom", "shared"],
} as const;

export const facetsQuery = queryOptions({ queryKey: [...careKeys.providers, "facets"], queryFn: care.facets, staleTime: 600_000 });

/**
 * For everything a therapist reads: another person's words are not kept on the device, and since each read is shown to
 * that person, nothing is read again only because a window came back into view.
 */
export const READ_ONCE = { meta: { keep: false }, staleTime: 300_000, gcTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false, retry: false } as const;
