import { api, type Schemas } from "@kit/api";

/** How many the server keeps of one conversation. */
export const MOST_KEPT = 50;

/** One line tried in the place of another; `id` is null unless it is kept, `receipt` null once it is, `scores` null where the safety card came. */
export type WhatIf = Schemas["WhatIf"];
export type Scores = Schemas["Scores"];

const at = (conversation: string) => `/flirtcraft/conversations/${conversation}`;

export const whatIfs = {
  /** Up to 50, newest first. */
  kept: (conversation: string) => api.get<WhatIf[]>(`${at(conversation)}/what-ifs`),
  /** Stores nothing. */
  imagine: (conversation: string, message_id: string, content: string) =>
    api.post<WhatIf>(`${at(conversation)}/what-if`, { message_id, content } satisfies Schemas["WhatIfRequest"]),
  /** Stores what was answered, as it was answered. */
  keep: (conversation: string, receipt: string) =>
    api.post<WhatIf>(`${at(conversation)}/what-ifs`, { receipt } satisfies Schemas["KeepRequest"]),
  remove: (conversation: string, id: string) => api.delete(`${at(conversation)}/what-ifs/${id}`),
};

export const keptKey = (conversation: string) => ["flirtcraft", "what-ifs", conversation] as const;
