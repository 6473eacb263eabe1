/** One fault of a validation, as the server lists them all at once. */
export interface Fault {
  field: string;
  constraint: string;
  message: string;
}

interface ErrorBody {
  error?: { code?: string; message?: string; field?: string; details?: unknown };
  request_id?: string;
}

/** An answer the server gave that is not a success; `code` is from the one catalogue of all apps. */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    /** HTTP status, 400–599. */
    readonly status: number,
    readonly code: string,
    message: string,
    readonly field: string | null = null,
    readonly details: unknown = null,
    readonly requestId: string | null = null,
    /** Seconds to wait before trying again, from `Retry-After`; null when the server named none. */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
  }

  /** Field → message for a form, empty unless this is a validation error. */
  get faults(): Readonly<Record<string, string>> {
    if (!Array.isArray(this.details)) {
      return this.field === null ? {} : { [this.field]: this.message };
    }
    const faults: Record<string, string> = {};
    for (const fault of this.details as Fault[]) faults[fault.field] ??= fault.message;
    return faults;
  }
}

/** The request never got an answer: no network, server away, or the time was up. */
export class NetworkError extends Error {
  override readonly name = "NetworkError";
}

export const isApiError = (error: unknown, code?: string): error is ApiError =>
  error instanceof ApiError && (code === undefined || error.code === code);

/** Builds the error out of an answer; survives a proxy that answers with a page instead of JSON. */
export async function errorFrom(response: Response): Promise<ApiError> {
  let body: ErrorBody = {};
  try {
    body = (await response.json()) as ErrorBody;
  } catch {
    // Not our envelope: the status alone has to say it.
  }
  const { code, message, field, details } = body.error ?? {};
  return new ApiError(
    response.status,
    code ?? (response.status === 503 ? "SERVICE_UNAVAILABLE" : `HTTP_${response.status}`),
    message ?? response.statusText,
    field ?? null,
    details ?? null,
    body.request_id ?? response.headers.get("X-Request-Id"),
    secondsUntil(response.headers.get("Retry-After")),
  );
}

/** `Retry-After` is seconds or a date (RFC 9110, 10.2.3). */
export function secondsUntil(header: string | null, now = Date.now()): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header)) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}
