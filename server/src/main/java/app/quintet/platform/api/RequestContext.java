package app.quintet.platform.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the request being served, bound for the time of the request.
 *
 * @param id the request id, also in logs and answers
 * @param startedAt when it arrived, by the application's clock
 * @param address the client's address, behind a trusted proxy the forwarded one
 * @param device the User-Agent, cut to 200 characters
 * @param idempotencyKey the client's key, if it sent one
 */
public record RequestContext(
    UUID id, Instant startedAt, String address, String device, @Nullable String idempotencyKey) {
  private static final ThreadLocal<@Nullable RequestContext> CURRENT = new ThreadLocal<>();

  /** The context of the request on this thread; throws outside a request. */
  public static RequestContext current() {
    RequestContext context = CURRENT.get();
    if (context == null) {
      throw new IllegalStateException("there is no request on this thread");
    }
    return context;
  }

  /** The context, or null outside a request. */
  public static @Nullable RequestContext orNull() {
    return CURRENT.get();
  }

  /** Binds or, with null, unbinds; for the outermost filter and tests. */
  public static void bind(@Nullable RequestContext context) {
    if (context == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(context);
    }
  }
}
