package app.quintet.apps.rebloom.memory;

import app.quintet.apps.rebloom.Fresh;
import app.quintet.apps.rebloom.Rebloom;
import app.quintet.platform.billing.Entitlements;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How far back memory reaches: 90 days, without end with plus. What lies before is not deleted. */
@Component
class Window {
  private static final Duration FREE = Duration.ofDays(90);
  private final Entitlements entitlements;
  private final Fresh fresh;

  Window(Entitlements entitlements, Fresh fresh) {
    this.entitlements = entitlements;
    this.fresh = fresh;
  }

  Instant start(UUID person) {
    return entitlements.entitled(person, Rebloom.PLUS) ? Instant.EPOCH : fresh.now().minus(FREE);
  }
}
