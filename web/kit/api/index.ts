export { api, type PageOf } from "./client";
export { client, unwrap } from "./typed";
export { ApiError, type Fault, isApiError, NetworkError } from "./errors";
export { newKey, onSessionEnded } from "./transport";
