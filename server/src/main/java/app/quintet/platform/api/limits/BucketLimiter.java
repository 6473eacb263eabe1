package app.quintet.platform.api.limits;

import app.quintet.platform.api.ApiSettings;
import app.quintet.platform.api.Limit;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.kernel.Problem;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Token buckets over whichever store is shared by the nodes there are. */
@Component
final class BucketLimiter implements RateLimiter {
  private static final Logger log = LoggerFactory.getLogger(BucketLimiter.class);
  private final boolean on;
  private final Buckets buckets;

  BucketLimiter(ApiSettings settings, Buckets buckets) {
    this.on = settings.limited();
    this.buckets = buckets;
  }

  @Override
  public void take(Limit limit, String key) {
    if (!on) {
      return;
    }
    ConsumptionProbe probe;
    try {
      probe = buckets.of(limit, key).tryConsumeAndReturnRemaining(1);
    } catch (RuntimeException storeDown) {
      log.warn(
          "rate limit {} cannot be counted just now: {}",
          limit.id(),
          storeDown.getClass().getName());
      if (limit.failsOpen()) {
        return;
      }
      throw Problem.unavailable("Please try again in a moment.", Duration.ofSeconds(5));
    }
    LimitHeaders.tell(limit, probe);
    if (!probe.isConsumed()) {
      throw Problem.rateLimited(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }
}
