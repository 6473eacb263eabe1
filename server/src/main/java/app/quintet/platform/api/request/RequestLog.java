package app.quintet.platform.api.request;

import app.quintet.platform.kernel.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * One line for each API request: route (the pattern, since addresses and queries may hold what a
 * person wrote), status and duration; the request id comes with every line. Written in production;
 * elsewhere the level of this logger is raised and a request passes by untouched.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class RequestLog extends OncePerRequestFilter {
  private static final Logger log = LoggerFactory.getLogger(RequestLog.class);

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !log.isInfoEnabled() || !request.getRequestURI().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long start = System.nanoTime();
    // Whatever leaves the chain is turned into an answer further out, after this line is written.
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
      write(request, status, (System.nanoTime() - start) / 1000 / 1000.0);
    }
  }

  private static void write(HttpServletRequest request, int status, double millis) {
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    String route = pattern == null ? "unmatched" : pattern.toString();
    log.atInfo()
        .addKeyValue("method", request.getMethod())
        .addKeyValue("route", route)
        .addKeyValue("status", status)
        .addKeyValue("duration_ms", millis)
        .log("{} {} {}", request.getMethod(), route, status);
  }
}
