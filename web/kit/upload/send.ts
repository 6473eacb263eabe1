import type { DetailedError, HttpRequest } from "tus-js-client";
import { ApiError, NetworkError } from "../api/errors";
import { csrfToken, refreshSession } from "../api/transport";

/** Bytes of one request; a line that breaks costs no more than what of it was not noted yet. */
const CHUNK = 5_000_000;
/** Pauses before a try that may help (milliseconds); beyond them whoever asked decides when to go on. */
const PAUSES = [0, 500, 1_500, 4_000];

export interface Sending {
  file: Blob;
  /** The path that speaks tus 1.0, as the announcement answered it. */
  url: string;
  /** Bytes the server has, or is getting now. */
  onProgress?: (sent: number) => void;
  signal?: AbortSignal;
}

/** The server knows this upload no more: it was given up, ran out, or its file went its way already. */
export class UploadGone extends Error {
  override readonly name = "UploadGone";
}

/** The server has looked at the file and will not have it. */
export class UploadRefused extends Error {
  override readonly name = "UploadRefused";

  constructor(
    /** The server's code for why, as far as it said. */
    readonly reason: string | null,
    message: string,
  ) {
    super(message);
  }
}

interface Body {
  error?: { code?: string; message?: string; details?: { constraint?: string; message?: string }[] | unknown };
}

function bodyOf(text: string): Body {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return {};
  }
}

/** What went wrong, in the words of the rest of the kit. */
export function meaning(status: number, text: string): Error {
  if (status === 0) return new NetworkError("No answer from the server");
  if (status === 404 || status === 410) return new UploadGone("The upload is not there any more");
  const { error } = bodyOf(text);
  const [fault] = (Array.isArray(error?.details) ? error.details : []) as { constraint?: string; message?: string }[];
  if (status === 422) return new UploadRefused(fault?.constraint ?? null, fault?.message ?? error?.message ?? "");
  return new ApiError(status, error?.code ?? `HTTP_${status}`, error?.message ?? "");
}

/**
 * Sends what the server does not have yet of a file, and resolves once it has all of it. A lost line, a closed tab and
 * a restarted browser all come back here with the same address: the server says how far it is, and the rest follows.
 * Rejects with `NetworkError` when no try got through, `UploadGone`, `UploadRefused`, or `ApiError`.
 */
export async function send({ file, url, onProgress, signal }: Sending): Promise<void> {
  const { Upload } = await import("tus-js-client");
  signal?.throwIfAborted();
  let renew = false;
  await new Promise<void>((resolve, reject) => {
    const upload = new Upload(file, {
      uploadUrl: new URL(url, location.origin).href,
      chunkSize: CHUNK,
      retryDelays: PAUSES,
      storeFingerprintForResuming: false,
      async onBeforeRequest(request: HttpRequest) {
        if (renew) {
          renew = false;
          await refreshSession();
        }
        request.setHeader("Accept", "application/json");
        const token = csrfToken();
        if (token !== null) request.setHeader("X-CSRF-Token", token);
      },
      onShouldRetry(fault) {
        const status = fault.originalResponse?.getStatus() ?? 0;
        // Uploads outlast access tokens: once renewed, the next request is let through.
        if (status === 401) return (renew = csrfToken() !== null);
        return (status === 0 || status === 409 || status === 423 || status >= 500) && navigator.onLine;
      },
      onProgress: (sent) => onProgress?.(sent),
      onSuccess: () => resolve(),
      onError: (fault) => {
        const answer = (fault as DetailedError).originalResponse;
        reject(meaning(answer?.getStatus() ?? 0, answer?.getBody() ?? ""));
      },
    });
    signal?.addEventListener("abort", () => void upload.abort().finally(() => reject(signal.reason as Error)), { once: true });
    upload.start();
  });
}
