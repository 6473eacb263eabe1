import { errorFrom } from "./errors";
import { transport } from "./transport";

type Query = Record<string, string | number | boolean | null | undefined>;

interface ReadOptions {
  query?: Query;
  signal?: AbortSignal | undefined;
  headers?: Record<string, string>;
}

interface WriteOptions extends ReadOptions {
  /** Idempotency key; made new for every call unless the caller repeats one. */
  key?: string;
}

interface Envelope<T> {
  data: T;
  meta?: { next_cursor?: string | null };
}

export interface PageOf<T> {
  items: T[];
  /** Opaque; null at the end. */
  nextCursor: string | null;
}

function address(path: string, query: Query = {}): URL {
  const url = new URL(`/api/v1${path}`, location.origin);
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined) url.searchParams.set(name, String(value));
  }
  return url;
}

async function envelope<T>(method: string, path: string, body: unknown, options: WriteOptions): Promise<Envelope<T>> {
  const headers = new Headers(options.headers);
  if (options.key !== undefined) headers.set("Idempotency-Key", options.key);
  const init: RequestInit = { method, headers, signal: options.signal ?? null };
  if (body !== undefined) {
    headers.set("Content-Type", "application/json");
    init.body = JSON.stringify(body);
  }
  const answer = await transport(new Request(address(path, options.query), init));
  if (!answer.ok) throw await errorFrom(answer);
  if (answer.status === 204 || answer.headers.get("Content-Length") === "0") return { data: undefined as T };
  const text = await answer.text();
  return text === "" ? { data: undefined as T } : (JSON.parse(text) as Envelope<T>);
}

/** Calls by path (without `/api/v1`): cookies, CSRF, idempotency and renewal are seen to. */
export const api = {
  get: async <T>(path: string, options: ReadOptions = {}) => (await envelope<T>("GET", path, undefined, options)).data,
  /** One page of a list; pass `query: { cursor }` for the next. */
  page: async <T>(path: string, options: ReadOptions = {}): Promise<PageOf<T>> => {
    const { data, meta } = await envelope<T[]>("GET", path, undefined, options);
    return { items: data, nextCursor: meta?.next_cursor ?? null };
  },
  post: async <T>(path: string, body?: unknown, options: WriteOptions = {}) =>
    (await envelope<T>("POST", path, body, options)).data,
  put: async <T>(path: string, body?: unknown, options: WriteOptions = {}) =>
    (await envelope<T>("PUT", path, body, options)).data,
  patch: async <T>(path: string, body?: unknown, options: WriteOptions = {}) =>
    (await envelope<T>("PATCH", path, body, options)).data,
  delete: async <T = void>(path: string, { body, ...options }: WriteOptions & { body?: unknown } = {}) =>
    (await envelope<T>("DELETE", path, body, options)).data,
};
