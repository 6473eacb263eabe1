package app.quintet.platform.api.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How operations fail: the catalogue of docs/api.md as responses that operations point at. */
enum Failing {
  MALFORMED(400, "MALFORMED_REQUEST", "The body could not be read as JSON.", "mend the program"),
  ANONYMOUS(
      401, "AUTHENTICATION_REQUIRED", "Please sign in.", "refresh the session once, then sign in"),
  UNPAID(
      402,
      "ENTITLEMENT_REQUIRED",
      "This is part of a plan.",
      "lead to the plans; details.feature names what is missing"),
  FORBIDDEN(
      403,
      "FORBIDDEN",
      "The header X-CSRF-Token is missing or not of this session.",
      "send the header"),
  MISSING(404, "NOT_FOUND", "There is no such thing.", "it is not there, or it is somebody else's"),
  CONFLICT(
      409,
      "CONFLICT",
      "This idempotency key was used for a different request.",
      "read again; the code may name the state, for example CONVERSATION_ENDED"),
  TOO_LARGE(413, "PAYLOAD_TOO_LARGE", "The body is larger than 1 MB.", "send less"),
  NOT_JSON(415, "UNSUPPORTED_MEDIA_TYPE", "Send the body as application/json.", "mend the program"),
  INVALID(
      422, "VALIDATION_ERROR", "Please check what you entered.", "show each fault at its field"),
  LOCKED(423, "LOCKED", "Too many failed tries.", "wait as long as Retry-After says"),
  LIMITED(
      429,
      "RATE_LIMITED",
      "Too many requests, please slow down.",
      "wait as long as Retry-After says; DAILY_LIMIT_REACHED names the plan's limit"),
  OURS(500, "INTERNAL_ERROR", "Something went wrong on our side.", "show the request id"),
  DOWN(
      503,
      "SERVICE_UNAVAILABLE",
      "We cannot reach our storage just now. Please try again.",
      "send the same request again after Retry-After");

  private static final Set<Failing> WAIT = Set.of(LOCKED, LIMITED, DOWN);
  private final String status;
  private final String code;
  private final String message;
  private final String advice;

  Failing(int status, String code, String message, String advice) {
    this.status = Integer.toString(status);
    this.code = code;
    this.message = message;
    this.advice = advice;
  }

  /** Lays all failures down once, to be pointed at. */
  static void declare(Components components) {
    for (Failing each : values()) {
      components.addResponses(each.code, each.response());
    }
  }

  /** Gives the operation the failures it can have: those of its kind, and what it names itself. */
  static void add(Operation operation, boolean write, boolean inPath, List<Integer> named) {
    Set<Failing> all = new TreeSet<>(Set.of(LIMITED, OURS, DOWN));
    boolean secured = operation.getSecurity() != null && !operation.getSecurity().isEmpty();
    if (operation.getRequestBody() != null) {
      all.addAll(Set.of(MALFORMED, TOO_LARGE, NOT_JSON, INVALID));
    }
    if (operation.getParameters() != null && !operation.getParameters().isEmpty()) {
      all.add(INVALID);
    }
    if (inPath) {
      all.add(MISSING);
    }
    if (secured) {
      all.add(ANONYMOUS);
    }
    if (secured && write) {
      all.add(FORBIDDEN);
    }
    for (Failing each : values()) {
      if (named.contains(Integer.valueOf(each.status)) || all.contains(each)) {
        operation
            .getResponses()
            .putIfAbsent(
                each.status, new ApiResponse().$ref("#/components/responses/" + each.code));
      }
    }
  }

  private ApiResponse response() {
    ApiResponse response =
        new ApiResponse()
            .description(code + ": " + advice + ".")
            .content(
                new Content()
                    .addMediaType(
                        "application/json",
                        new MediaType()
                            .schema(new Schema<>().$ref("#/components/schemas/Errors"))
                            .example(example())));
    response.addHeaderObject("X-Request-Id", new Header().$ref(Common.REQUEST_ID));
    if (WAIT.contains(this)) {
      response.addHeaderObject("Retry-After", new Header().$ref(Common.RETRY_AFTER));
    }
    if (this == LIMITED) {
      response.addHeaderObject("RateLimit-Policy", new Header().$ref(Common.RATE_LIMIT));
    }
    return response;
  }

  private Map<String, Object> example() {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", code);
    error.put("message", message);
    if (this == INVALID) {
      error.put("field", "email");
      Map<String, Object> fault = new LinkedHashMap<>();
      fault.put("field", "email");
      fault.put("constraint", "email");
      fault.put("message", "This is not an e-mail address.");
      error.put("details", List.of(fault));
    } else if (this == UNPAID) {
      error.put("details", Map.of("feature", "app.feature"));
    }
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("success", false);
    whole.put("error", error);
    whole.put("request_id", Examples.ID);
    whole.put("timestamp", Examples.TIME);
    return whole;
  }
}
