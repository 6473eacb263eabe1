package app.quintet.platform.api;

import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The success envelope; every controller method that answers with a body returns one. */
public record Reply<T>(boolean success, T data, Meta meta) {
  /**
   * About the answer.
   *
   * @param nextCursor for the next page; absent at the end and for single things
   */
  public record Meta(
      Instant timestamp,
      UUID requestId,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String nextCursor) {}

  /** Answers one thing. */
  public static <T> Reply<T> of(T data) {
    return new Reply<>(true, data, meta(null));
  }

  /** Answers one page of things. */
  public static <T> Reply<List<T>> of(Page<T> page) {
    Cursor next = page.next();
    return new Reply<>(true, page.items(), meta(next == null ? null : next.encode()));
  }

  private static Meta meta(@Nullable String nextCursor) {
    RequestContext request = RequestContext.current();
    return new Meta(request.startedAt(), request.id(), nextCursor);
  }
}
