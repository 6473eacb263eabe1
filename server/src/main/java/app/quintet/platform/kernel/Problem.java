package app.quintet.platform.kernel;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An expected refusal, answered to the client as the error envelope. It carries no stack trace: it
 * is a result, not a fault of the program. The factories say what the client should do.
 */
public final class Problem extends RuntimeException {
  private final int status;
  private final String code;
  private final @Nullable String field;
  private final @Nullable Object details;
  private final @Nullable Duration retryAfter;

  private Problem(
      int status,
      String code,
      String message,
      @Nullable String field,
      @Nullable Object details,
      @Nullable Duration retryAfter) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    this.field = field;
    this.details = details;
    this.retryAfter = retryAfter;
  }

  /** 422: the client shows each fault at its field and lets the person correct it. */
  public static Problem invalid(List<Fault> faults) {
    if (faults.isEmpty()) {
      throw new IllegalArgumentException("a validation problem needs at least one fault");
    }
    String message =
        faults.size() == 1
            ? faults.getFirst().message()
            : faults.size() + " fields need correcting.";
    return new Problem(
        422, "VALIDATION_ERROR", message, faults.getFirst().field(), List.copyOf(faults), null);
  }

  /** 422 with a single fault. */
  public static Problem invalid(String field, String constraint, String message) {
    return invalid(List.of(new Fault(field, constraint, message)));
  }

  /** 400: the request could not be read at all; a programming error of the client. */
  public static Problem malformed(String message) {
    return new Problem(400, "MALFORMED_REQUEST", message, null, null, null);
  }

  /** 401: the client refreshes its session once, then leads to sign-in. */
  public static Problem authenticationRequired() {
    return new Problem(401, "AUTHENTICATION_REQUIRED", "Please sign in.", null, null, null);
  }

  /** 401 with a reason that gives nothing away about which part was wrong. */
  public static Problem authenticationFailed(String message) {
    return new Problem(401, "AUTHENTICATION_REQUIRED", message, null, null, null);
  }

  /** 402: the client leads to the plan page; {@code details.feature} names what is missing. */
  public static Problem entitlementRequired(String feature, String message) {
    return new Problem(
        402, "ENTITLEMENT_REQUIRED", message, null, Map.of("feature", feature), null);
  }

  /** 402 with the numbers behind it, for example a limit and what of it is used. */
  public static Problem entitlementRequired(
      String feature, String message, Map<String, ?> numbers) {
    Map<String, Object> details = new LinkedHashMap<>(numbers);
    details.put("feature", feature);
    return new Problem(402, "ENTITLEMENT_REQUIRED", message, null, details, null);
  }

  /** 403: signed in, but not allowed to; repeating does not help. */
  public static Problem forbidden(String message) {
    return new Problem(403, "FORBIDDEN", message, null, null, null);
  }

  /** 403 of a named kind, for a door that stays closed; the code says which. */
  public static Problem forbidden(String code, String message, Map<String, ?> details) {
    return new Problem(403, code, message, null, details, null);
  }

  /** 404: it does not exist, or it is somebody else's; both look the same on purpose. */
  public static Problem notFound(String what) {
    return new Problem(404, "NOT_FOUND", "There is no such " + what + ".", null, null, null);
  }

  /** 409: the state has moved on; the client reads again. The code names the state. */
  public static Problem conflict(String code, String message) {
    return new Problem(409, code, message, null, null, null);
  }

  /** 409 with details, for example what else must end first. */
  public static Problem conflict(String code, String message, Map<String, ?> details) {
    return new Problem(409, code, message, null, details, null);
  }

  /** 413: the client shortens what it sends. */
  public static Problem tooLarge(String message) {
    return new Problem(413, "PAYLOAD_TOO_LARGE", message, null, null, null);
  }

  /** 423: locked for a while, for example after failed sign-ins; try again after the delay. */
  public static Problem locked(String message, Duration retryAfter) {
    return new Problem(423, "LOCKED", message, null, null, retryAfter);
  }

  /** 429: the client waits that long and tries again. */
  public static Problem rateLimited(Duration retryAfter) {
    return new Problem(
        429, "RATE_LIMITED", "Too many requests, please slow down.", null, null, retryAfter);
  }

  /** 429: a plan's allowance is used up; {@code details.resets_at} says when it is full again. */
  public static Problem dailyLimit(String message, Map<String, ?> details, Duration retryAfter) {
    return new Problem(429, "DAILY_LIMIT_REACHED", message, null, details, retryAfter);
  }

  /** 503: something the answer needs is down; the same request may be sent again later. */
  public static Problem unavailable(String message, Duration retryAfter) {
    return new Problem(503, "SERVICE_UNAVAILABLE", message, null, null, retryAfter);
  }

  /** Any other status, for the few places where the framework already chose one (405, 406, 415). */
  public static Problem of(int status, String code, String message) {
    return new Problem(status, code, message, null, null, null);
  }

  /** The HTTP status, 400–599. */
  public int status() {
    return status;
  }

  /** The stable machine name of the error, listed in docs/api.md. */
  public String code() {
    return code;
  }

  /** A sentence for a person; never an internal text. */
  public String message() {
    return String.valueOf(getMessage());
  }

  /** The first field at fault, if a field is. */
  public @Nullable String field() {
    return field;
  }

  /** More for the client to act on; serialisable as JSON. */
  public @Nullable Object details() {
    return details;
  }

  /** How long the client should wait before it tries again. */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
