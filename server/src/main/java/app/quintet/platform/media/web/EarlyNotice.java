package app.quintet.platform.media.web;

import app.quintet.platform.media.upload.Arrival;
import app.quintet.platform.media.upload.Underway;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells of a PATCH before it is known whose it is. A client that lost its connection asks at once
 * how far its upload is, and that question must not overtake the bytes it had sent: what it is told
 * is not there yet, it sends again, and it is refused in the middle once the first ones are in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class EarlyNotice extends OncePerRequestFilter {
  private static final String UPLOADS = "/api/v1/media/uploads/";
  private static final String NOTICE = EarlyNotice.class.getName();
  private final Underway underway;

  EarlyNotice(Underway underway) {
    this.underway = underway;
  }

  /** What was told of this request; it is told now if its address did not show it. */
  Arrival of(HttpServletRequest request, UUID upload) {
    return request.getAttribute(NOTICE) instanceof Arrival told && told.is(upload)
        ? told
        : underway.begins(upload);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("PATCH") || !request.getRequestURI().startsWith(UPLOADS);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    UUID upload = id(request.getRequestURI().substring(UPLOADS.length()));
    if (upload == null) {
      chain.doFilter(request, response);
      return;
    }
    Arrival arrival = underway.begins(upload);
    request.setAttribute(NOTICE, arrival);
    try {
      chain.doFilter(request, response);
    } finally {
      underway.ends(arrival);
    }
  }

  private static @Nullable UUID id(String said) {
    try {
      return UUID.fromString(said);
    } catch (IllegalArgumentException none) {
      return null;
    }
  }
}
