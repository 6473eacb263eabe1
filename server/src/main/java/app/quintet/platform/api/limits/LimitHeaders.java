package app.quintet.platform.api.limits;

import app.quintet.platform.api.Limit;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Tells the client how much is left of each limit its request was counted against (IETF draft
 * "RateLimit header fields for HTTP": q is the quota, w its window, r what remains, t the seconds
 * until all of it is back).
 */
final class LimitHeaders {
  private LimitHeaders() {}

  static void tell(Limit limit, ConsumptionProbe probe) {
    if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
        || !(request.getResponse() instanceof HttpServletResponse response)) {
      return; // Not a request: somebody counts on a job's behalf.
    }
    long reset = Duration.ofNanos(probe.getNanosToWaitForReset()).plusMillis(999).toSeconds();
    add(
        response,
        "RateLimit-Policy",
        "\"%s\";q=%d;w=%d"
            .formatted(limit.id(), limit.capacity(), Math.max(1, limit.refill().toSeconds())));
    add(
        response,
        "RateLimit",
        "\"%s\";r=%d;t=%d".formatted(limit.id(), probe.getRemainingTokens(), reset));
  }

  private static void add(HttpServletResponse response, String name, String member) {
    String before = response.getHeader(name);
    response.setHeader(name, before == null ? member : before + ", " + member);
  }
}
