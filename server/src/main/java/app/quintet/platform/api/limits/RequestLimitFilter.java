package app.quintet.platform.api.limits;

import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.SignedIn;
import app.quintet.platform.api.Unlimited;
import app.quintet.platform.kernel.Person;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts API requests by person, or by address while nobody is signed in. */
@Component
@Order(10) // After Spring Security's filters (−100), which find out who it is.
final class RequestLimitFilter extends OncePerRequestFilter {
  private final RateLimiter limiter;
  private final SignedIn signedIn;
  private final List<Unlimited> unlimited;

  RequestLimitFilter(RateLimiter limiter, SignedIn signedIn, List<Unlimited> unlimited) {
    this.limiter = limiter;
    this.signedIn = signedIn;
    this.unlimited = unlimited;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Person person = signedIn.current();
    boolean open =
        unlimited.stream().anyMatch(u -> u.covers(request.getMethod(), request.getRequestURI()));
    if (!open) {
      take(person, request);
    }
    chain.doFilter(request, response);
  }

  private void take(@Nullable Person person, HttpServletRequest request) {
    if (person == null) {
      limiter.take(RequestLimits.ANONYMOUS, request.getRemoteAddr());
    } else {
      limiter.take(RequestLimits.PERSON, person.id().toString());
    }
  }
}
