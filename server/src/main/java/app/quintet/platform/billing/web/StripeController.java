package app.quintet.platform.billing.web;

import app.quintet.platform.api.Limit;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
import app.quintet.platform.billing.stripe.StripeDoor;
import app.quintet.platform.kernel.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where Stripe, and the test store of the dev profile, tell of purchases. */
@RestController
class StripeController {
  private static final Limit REFUSED =
      Limit.open("billing.stripe_refused", 20, Duration.ofMinutes(1));
  private final StripeDoor door;
  private final RateLimiter limiter;

  StripeController(StripeDoor door, RateLimiter limiter) {
    this.door = door;
    this.limiter = limiter;
  }

  @PostMapping("/api/v1/webhooks/stripe")
  @ResponseStatus(HttpStatus.OK)
  Reply<RevenueCatController.Taken> take(
      HttpServletRequest request,
      @RequestHeader(name = "Stripe-Signature", required = false) @Nullable String signature,
      @RequestBody String body) {
    try {
      door.take(signature, body);
    } catch (Problem refused) {
      limiter.take(REFUSED, request.getRemoteAddr());
      throw refused;
    }
    return Reply.of(new RevenueCatController.Taken(true));
  }
}
