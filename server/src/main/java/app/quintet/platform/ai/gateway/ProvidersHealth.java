package app.quintet.platform.ai.gateway;

import app.quintet.platform.ai.provider.Candidate;
import app.quintet.platform.ai.provider.Providers;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * The health of the model providers: none set up is healthy (offline is a way to run), one that
 * rests after failures is degraded; never down, because every skill has its offline twin.
 */
@Component("ai")
class ProvidersHealth implements HealthIndicator {
  private final Providers providers;

  ProvidersHealth(Providers providers) {
    this.providers = providers;
  }

  @Override
  public Health health() {
    if (providers.none()) {
      return Health.up().withDetail("mode", Modes.OFFLINE).build();
    }
    boolean degraded = providers.primaries().stream().anyMatch(Candidate::isResting);
    Health.Builder health = degraded ? Health.status("DEGRADED") : Health.up();
    for (Candidate c : providers.primaries()) {
      health.withDetail(c.provider().name(), c.isResting() ? "resting" : "ready");
    }
    return health.build();
  }
}
