package app.quintet.platform.api.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;

/** The headers every answer carries. */
final class SecurityHeaders {
  // style-src-attr: charts and progress rings set sizes through the CSSOM, which CSP does not
  // restrict; so no inline style is needed anywhere.
  private static final String POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob: %1$s;"
          + " font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self';"
          + " media-src 'self' blob: %1$s; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  // Data is never a page, whatever a browser is told to take it for.
  private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

  private final String pages;

  /** Pages may show pictures and videos from this origin too; empty for none. */
  SecurityHeaders(String cdn) {
    pages = POLICY.formatted(cdn).replace(" ;", ";");
  }

  void set(HttpServletRequest request, HttpServletResponse response, UUID requestId) {
    response.setHeader("X-Request-Id", requestId.toString());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(self), microphone=(self), geolocation=(), payment=(self)");
    boolean data = request.getRequestURI().startsWith("/api/v1/");
    response.setHeader("Content-Security-Policy", data ? DATA_POLICY : pages);
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    if (data) {
      response.setHeader("Cache-Control", "no-store");
    }
  }
}
