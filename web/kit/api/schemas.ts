import type { components } from "./schema";

/** What the server says of its answers and requests, by the names of its own description. */
export type Schemas = components["schemas"];
