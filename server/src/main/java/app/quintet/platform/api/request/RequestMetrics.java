package app.quintet.platform.api.request;

import app.quintet.platform.kernel.Problem;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Counts, times and logs API requests by route (the pattern, never the address) and status. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class RequestMetrics extends OncePerRequestFilter {
  private final MeterRegistry registry;
  private final Map<Kind, Meters> meters = new ConcurrentHashMap<>();

  RequestMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long start = System.nanoTime();
    // What leaves the chain is turned into an answer further out, after this has counted it.
    int status = 500;
    try {
      chain.doFilter(request, response);
      status = response.getStatus();
    } catch (Problem problem) {
      status = problem.status();
      throw problem;
    } catch (ServletException | RuntimeException e) {
      status = e.getCause() instanceof Problem problem ? problem.status() : 500;
      throw e;
    } finally {
      Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
      String route = pattern == null ? "unmatched" : pattern.toString();
      long took = System.nanoTime() - start;
      meters
          .computeIfAbsent(new Kind(route, request.getMethod(), status), this::register)
          .record(took);
      RequestLog.write(request.getMethod(), route, status, took);
    }
  }

  // Looking a meter up by its tags costs more than counting; routes, methods and statuses are few.
  private record Kind(String route, String method, int status) {}

  private record Meters(Counter requests, @Nullable Counter errors, Timer latency) {
    void record(long nanos) {
      requests.increment();
      if (errors != null) {
        errors.increment();
      }
      latency.record(nanos, TimeUnit.NANOSECONDS);
    }
  }

  private Meters register(Kind kind) {
    return new Meters(
        registry.counter(
            "api_requests",
            "route",
            kind.route(),
            "method",
            kind.method(),
            "status",
            Integer.toString(kind.status())),
        kind.status() >= 500 ? registry.counter("errors", "route", kind.route()) : null,
        Timer.builder("api_latency")
            .tag("route", kind.route())
            .publishPercentileHistogram()
            .register(registry));
  }
}
