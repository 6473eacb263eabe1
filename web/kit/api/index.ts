export { api, client, type PageOf, unwrap } from "./client";
export { ApiError, type Fault, isApiError, NetworkError } from "./errors";
export { newKey, onSessionEnded } from "./transport";
