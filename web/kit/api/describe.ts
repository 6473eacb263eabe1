import type { Translate } from "../i18n";
import { ApiError, NetworkError } from "./errors";

interface Description {
  /** One sentence: what happened. */
  what: string;
  /** One sentence: what to do now. */
  advice: string;
  requestId: string | null;
  /** Whether the same request may succeed later. */
  retryable: boolean;
}

/** Says a failure in the person's words; a validation's own message is already meant for people. */
export function describe(error: unknown, t: Translate): Description {
  if (error instanceof NetworkError) {
    return { what: t("kit.error.network"), advice: t("kit.error.network_advice"), requestId: null, retryable: true };
  }
  if (!(error instanceof ApiError)) {
    return { what: t("kit.error.unknown"), advice: t("kit.error.unknown_advice"), requestId: null, retryable: true };
  }
  const { requestId, retryAfter } = error;
  const say = (what: string, advice: string, retryable: boolean) => ({ what, advice, requestId, retryable });
  switch (error.status) {
    case 401:
      return say(t("kit.error.signed_out"), t("kit.error.signed_out_advice"), false);
    case 403:
      return say(t("kit.error.forbidden"), t("kit.error.forbidden_advice"), false);
    case 404:
      return say(t("kit.error.not_found"), t("kit.error.not_found_advice"), false);
    case 423:
      return say(error.message, t("kit.error.wait", { seconds: retryAfter ?? 60 }), true);
    case 429:
      return say(t("kit.error.too_many"), t("kit.error.wait", { seconds: retryAfter ?? 60 }), true);
    case 503:
      return say(t("kit.error.unavailable"), t("kit.error.wait", { seconds: retryAfter ?? 30 }), true);
    default:
      if (error.status >= 500) return say(t("kit.error.server"), t("kit.error.server_advice"), true);
      return say(error.message || t("kit.error.unknown"), t("kit.error.check_advice"), false);
  }
}
