export { api, type PageOf } from "./client";
export type { Schemas } from "./schemas";
export { client, unwrap } from "./typed";
export { ApiError, errorFrom, type Fault, isApiError, NetworkError } from "./errors";
export { csrfToken, newKey, onPasskeyRequired, onSessionEnded, transport } from "./transport";
