import createClient from "openapi-fetch";
import { errorFrom } from "./errors";
import type { paths } from "./schema";
import { transport } from "./transport";

/** The client typed by the server's own description; pair it with `unwrap`. */
export const client = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? "",
  fetch: transport,
});

/** Takes the data out of the envelope, or throws what the server said as an `ApiError`. */
export async function unwrap<T>(call: Promise<{ data?: { data?: T }; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call;
  if (error === undefined && response.ok) return data?.data as T;
  throw await errorFrom(new Response(JSON.stringify(error), { status: response.status, headers: response.headers }));
}
