package app.quintet.platform.ai.budget;

import java.util.UUID;

/**
 * Money set aside for one call.
 *
 * @param lease out of which it was handed
 * @param microDollars millionths of a US dollar
 */
public record Reservation(UUID lease, long microDollars) {
  /** What the call really cost. */
  public Settling.Spent spent(long cost) {
    return new Settling.Spent(lease, microDollars, cost);
  }
}
