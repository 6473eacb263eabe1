package app.quintet.platform.api.request;

import app.quintet.platform.api.ApiSettings;
import app.quintet.platform.kernel.Problem;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/**
 * Lets the sites of {@code QUINTET_CORS_ORIGINS} call the API with credentials; without the setting
 * there is no such filter and browsers keep every other site out by themselves.
 */
@Configuration(proxyBeanMethods = false)
class CrossOrigin {
  private static final Duration KEPT = Duration.ofHours(1);

  @Bean
  FilterRegistrationBean<CorsFilter> crossOriginFilter(ApiSettings settings) {
    List<String> origins = settings.corsOrigins();
    if (origins.contains("*")) {
      throw new IllegalArgumentException("QUINTET_CORS_ORIGINS must name each site, not *");
    }
    CorsConfiguration rules = new CorsConfiguration();
    rules.setAllowedOrigins(origins);
    rules.setAllowCredentials(true);
    rules.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
    rules.setAllowedHeaders(
        List.of(
            "Authorization",
            "Content-Type",
            "Idempotency-Key",
            "If-None-Match",
            "If-Range",
            "Prefer",
            "Range",
            "Tus-Resumable",
            "Upload-Checksum",
            "Upload-Length",
            "Upload-Metadata",
            "Upload-Offset",
            "X-CSRF-Token",
            "X-Client"));
    rules.setExposedHeaders(
        List.of(
            "Accept-Ranges",
            "Content-Range",
            "Deprecation",
            "ETag",
            "Idempotency-Replayed",
            "Location",
            "RateLimit",
            "RateLimit-Policy",
            "Retry-After",
            "Sunset",
            "Tus-Resumable",
            "Tus-Version",
            "Upload-Expires",
            "Upload-Length",
            "Upload-Offset",
            "Upload-Queued",
            "X-Request-Id"));
    rules.setMaxAge(KEPT);
    UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
    source.registerCorsConfiguration("/api/**", rules);
    CorsFilter filter = new CorsFilter(source);
    filter.setCorsProcessor(new Refusing());
    FilterRegistrationBean<CorsFilter> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
    registration.setEnabled(!origins.isEmpty());
    return registration;
  }

  /** Refuses in the envelope of every other failure. */
  private static final class Refusing extends DefaultCorsProcessor {
    @Override
    protected void rejectRequest(ServerHttpResponse response) {
      throw Problem.forbidden("This site may not call the API.");
    }
  }
}
