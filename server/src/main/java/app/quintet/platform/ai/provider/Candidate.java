package app.quintet.platform.ai.provider;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

/**
 * A model that may answer, at its provider.
 *
 * @param breaker shared by all models of the provider
 * @param free whether calls cost nothing when no price is set for the model
 */
public record Candidate(ChatProvider provider, String model, CircuitBreaker breaker, boolean free) {
  /** Whether the provider is resting after failures; half-open counts as usable. */
  public boolean isResting() {
    return breaker.getState() == CircuitBreaker.State.OPEN;
  }
}
