package app.quintet.apps.rebloom.insight;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An insight that was told before. */
record Known(UUID id, @Nullable Double effect, @Nullable Instant acknowledgedAt) {
  /** So long somebody who has seen it is left in peace with it. */
  private static final Duration PEACE = Duration.ofDays(28);

  /**
   * Whether it is told as new: it was seen, and either four weeks have passed or it has changed by
   * a point or more, which also holds for one that has turned round.
   */
  boolean toldAgain(Finding finding, Instant now) {
    return acknowledgedAt != null
        && (!now.isBefore(acknowledgedAt.plus(PEACE)) || changed(finding.effect()));
  }

  private boolean changed(@Nullable Double now) {
    return effect != null && now != null && Math.abs(now - effect) >= Difference.POINTS;
  }
}
