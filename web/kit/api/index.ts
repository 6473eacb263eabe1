export { api, type PageOf } from "./client";
export { client, unwrap } from "./typed";
export { ApiError, type Fault, isApiError, NetworkError } from "./errors";
export { csrfToken, newKey, onSessionEnded } from "./transport";
