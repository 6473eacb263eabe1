import { api, type Schemas } from "@kit/api";

/** One line tried in the place of another; `id` is null unless it is kept, `scores` null where the safety card came. */
export type WhatIf = Schemas["WhatIf"];
export type Scores = Schemas["Scores"];

const at = (conversation: string) => `/flirtcraft/conversations/${conversation}`;

export const whatIfs = {
  /** Up to 50, newest first. */
  kept: (conversation: string) => api.get<WhatIf[]>(`${at(conversation)}/what-ifs`),
  /** Stores nothing unless `keep`. */
  imagine: (conversation: string, message_id: string, content: string, keep: boolean) =>
    api.post<WhatIf>(`${at(conversation)}/what-if`, { message_id, content, keep } satisfies Schemas["WhatIfRequest"]),
  remove: (conversation: string, id: string) => api.delete(`${at(conversation)}/what-ifs/${id}`),
};

export const keptKey = (conversation: string) => ["flirtcraft", "what-ifs", conversation] as const;
