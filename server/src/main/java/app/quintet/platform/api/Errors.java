package app.quintet.platform.api;

import app.quintet.platform.kernel.Problem;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** The failure envelope. */
public record Errors(boolean success, Detail error, UUID requestId, Instant timestamp) {
  /** What went wrong, for the client's program (code, details) and for a person (message). */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Detail(
      String code, String message, @Nullable String field, @Nullable Object details) {}

  /** The envelope of a problem, with the status and headers it calls for. */
  public static ResponseEntity<Errors> of(Problem problem) {
    RequestContext request = RequestContext.current();
    HttpHeaders headers = new HttpHeaders();
    if (problem.retryAfter() != null) {
      headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds(problem)));
    }
    headers.setCacheControl("no-store");
    Errors body =
        new Errors(
            false,
            new Detail(problem.code(), problem.message(), problem.field(), problem.details()),
            request.id(),
            request.startedAt());
    return ResponseEntity.status(problem.status()).headers(headers).body(body);
  }

  private static long seconds(Problem problem) {
    var after = problem.retryAfter();
    return after == null ? 0 : Math.max(1, (after.toMillis() + 999) / 1000);
  }
}
