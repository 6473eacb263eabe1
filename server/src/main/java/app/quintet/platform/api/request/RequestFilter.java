package app.quintet.platform.api.request;

import app.quintet.platform.api.ApiSettings;
import app.quintet.platform.api.ErrorWriter;
import app.quintet.platform.api.RequestContext;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.kernel.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The outermost filter: names the request, sets the headers every answer has, catches the rest. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestFilter extends OncePerRequestFilter {
  private final Ids ids;
  private final Clock clock;
  private final ErrorWriter errors;
  private final SecurityHeaders headers;

  RequestFilter(Ids ids, Clock clock, ErrorWriter errors, ApiSettings settings) {
    this.ids = ids;
    this.clock = clock;
    this.errors = errors;
    this.headers = new SecurityHeaders(settings.cdn());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    UUID id = ids.next();
    RequestContext.bind(
        new RequestContext(
            id,
            clock.instant(),
            request.getRemoteAddr(),
            cut(request.getHeader("User-Agent"), 200),
            request.getHeader("Idempotency-Key")));
    MDC.put("request_id", id.toString());
    headers.set(request, response, id);
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      answer(request, response, Failures.explain(e));
    } finally {
      MDC.remove("request_id");
      RequestContext.bind(null);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    if (response.isCommitted()) {
      request.setAttribute(BreakingOff.ASKED, true);
    } else {
      response.resetBuffer();
      errors.write(response, problem);
    }
  }

  private static String cut(@Nullable String text, int most) {
    return text == null ? "" : text.substring(0, Math.min(most, text.length()));
  }
}
