package app.quintet.platform.ai.gateway;

import app.quintet.platform.ai.provider.Candidate;
import app.quintet.platform.ai.provider.Providers;
import app.quintet.platform.api.Dependency;
import org.springframework.stereotype.Component;

/**
 * The model providers at /health: none set up is off (offline is a way to run), one that rests
 * after failures is degraded; never down, because every skill has its offline twin.
 */
@Component
class ProvidersDependency implements Dependency {
  private final Providers providers;

  ProvidersDependency(Providers providers) {
    this.providers = providers;
  }

  @Override
  public String name() {
    return "ai";
  }

  @Override
  public State state() {
    if (providers.none()) {
      return State.OFF;
    }
    return providers.primaries().stream().anyMatch(Candidate::isResting)
        ? State.DEGRADED
        : State.UP;
  }
}
