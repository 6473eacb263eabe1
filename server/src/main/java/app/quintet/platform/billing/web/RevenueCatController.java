package app.quintet.platform.billing.web;

import app.quintet.platform.api.Limit;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
import app.quintet.platform.api.Unlimited;
import app.quintet.platform.billing.revenuecat.RevenueCat;
import app.quintet.platform.kernel.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where RevenueCat tells of purchases. */
@RestController
class RevenueCatController {
  static final String PATH = "/api/v1/webhooks/revenuecat";
  // A store may send thousands an hour; only whoever does not know the secret is slowed down.
  private static final Limit REFUSED =
      Limit.open("billing.webhook_refused", 20, Duration.ofMinutes(1));
  private final RevenueCat revenueCat;
  private final RateLimiter limiter;

  RevenueCatController(RevenueCat revenueCat, RateLimiter limiter) {
    this.revenueCat = revenueCat;
    this.limiter = limiter;
  }

  @PostMapping(PATH)
  Reply<Taken> take(
      HttpServletRequest request,
      @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
      @RequestBody String body) {
    try {
      revenueCat.take(authorization, body);
    } catch (Problem refused) {
      limiter.take(REFUSED, request.getRemoteAddr());
      throw refused;
    }
    return Reply.of(new Taken(true));
  }

  /** The event is kept. */
  record Taken(boolean received) {}

  @Configuration(proxyBeanMethods = false)
  static class OwnLimit {
    @Bean
    Unlimited webhooks() {
      return new Unlimited("POST", "/api/v1/webhooks/*");
    }
  }
}
