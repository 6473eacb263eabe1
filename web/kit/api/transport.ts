import { errorFrom, NetworkError } from "./errors";

/** Paths whose 401 is their own answer and says nothing about an ended access token. */
const OWN_401 = /\/api\/v1\/auth\/(login|register|guest|refresh|recover|reset|logout|passkeys\/signin)$/;
const UNSAFE = new Set(["POST", "PUT", "PATCH", "DELETE"]);
/** The server ends a request after 30 s; a little more tells its answer from silence. */
const TIMEOUT = 35_000;

let refreshing: Promise<boolean> | null = null;
const ended = new Set<() => void>();

/** Called when the session can no longer be renewed. Returns the way to stop listening. */
export function onSessionEnded(listener: () => void): () => void {
  ended.add(listener);
  return () => ended.delete(listener);
}

type Ask = (passkeys: number) => Promise<boolean>;
let ask: Ask | null = null;
let asking: Promise<boolean> | null = null;
let refusedAt = -Infinity;
/** Reads repeat by themselves: after a no they let the person be for a while. */
const PEACE = 60_000;

/** Sets who asks the person for a passkey when the server wants one; true once it has been used. */
export function onPasskeyRequired(how: Ask): () => void {
  ask = how;
  return () => {
    if (ask === how) ask = null;
  };
}

/** Asks once, however many calls wait for it. */
async function confirmed(answer: Response, read: boolean): Promise<boolean> {
  if (ask === null || answer.status !== 403) return false;
  const fault = await errorFrom(answer.clone());
  if (fault.code !== "PASSKEY_REQUIRED" || (read && performance.now() - refusedAt < PEACE)) return false;
  const { passkeys = 0 } = (fault.details ?? {}) as { passkeys?: number };
  asking ??= ask(passkeys)
    .then((done) => {
      refusedAt = done ? -Infinity : performance.now();
      return done;
    })
    .finally(() => {
      asking = null;
    });
  return asking;
}

export function newKey(): string {
  // randomUUID exists in secure contexts only; a phone that opens a dev server by address has none.
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function csrfToken(cookies = document.cookie): string | null {
  const found = /(?:^|;\s*)quintet_csrf=([^;]*)/.exec(cookies);
  return found ? decodeURIComponent(found[1]!) : null;
}

function prepare(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.set("Accept", "application/json");
  // The language on the page may differ from the device's; messages should come in the one being read.
  const { lang } = document.documentElement;
  if (/^[a-z]{2}$/.test(lang)) headers.set("Accept-Language", lang);
  if (UNSAFE.has(request.method)) {
    const token = csrfToken();
    if (token !== null) headers.set("X-CSRF-Token", token);
  }
  if (request.method === "POST" && !headers.has("Idempotency-Key")) headers.set("Idempotency-Key", newKey());
  return new Request(request, { headers });
}

async function once(request: Request): Promise<Response> {
  try {
    return await fetch(request, {
      credentials: "same-origin",
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(TIMEOUT)]),
    });
  } catch (fault) {
    // Whoever asked for the end knows why; everything else means that no answer came.
    if (request.signal.aborted) throw fault;
    throw new NetworkError("No answer from the server", { cause: fault });
  }
}

/** One renewal at a time, in this tab and (by a lock) in all tabs of the browser. */
export function refreshSession(): Promise<boolean> {
  refreshing ??= exclusively(async () => {
    const request = prepare(new Request(new URL("/api/v1/auth/refresh", location.origin), { method: "POST" }));
    const answer = await once(request);
    if (answer.status >= 500 || answer.status === 429) throw await errorFrom(answer);
    return answer.ok;
  }).finally(() => {
    refreshing = null;
  });
  return refreshing;
}

function exclusively<T>(work: () => Promise<T>): Promise<T> {
  return "locks" in navigator ? (navigator.locks.request("quintet:refresh", work) as Promise<T>) : work();
}

/** `fetch` for the API: cookies, CSRF header, idempotency key, one silent renewal on 401, one passkey on 403. */
export async function transport(request: Request): Promise<Response> {
  const spare = request.clone();
  const answer = await renewing(request);
  if (!(await confirmed(answer, !UNSAFE.has(request.method)))) return answer;
  // The refusal is kept under the first key; nothing was done then, so this is another request.
  const headers = new Headers(spare.headers);
  headers.delete("Idempotency-Key");
  return renewing(new Request(spare, { headers }));
}

async function renewing(request: Request): Promise<Response> {
  const first = prepare(request);
  // A body can be read once: the copy is for the second try, with the same idempotency key.
  const again = first.clone();
  const answer = await once(first);
  if (answer.status !== 401 || OWN_401.test(new URL(request.url).pathname)) return answer;
  // The readable cookie lives as long as the right to renew: without it there is nothing to ask for.
  if (csrfToken() === null || !(await refreshSession())) {
    for (const listener of ended) listener();
    return answer;
  }
  return once(prepare(again));
}
