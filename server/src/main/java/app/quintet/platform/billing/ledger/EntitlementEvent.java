package app.quintet.platform.billing.ledger;

import app.quintet.platform.billing.Standing;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A source gave or took a feature.
 *
 * @param source an open set: {@code gift} now, stores later; each rules over what it gave itself
 * @param until when what was granted ends; null for no end
 * @param at when it happened, which decides the order, not when it arrived
 */
record EntitlementEvent(
    UUID id,
    String source,
    String feature,
    boolean granted,
    @Nullable Instant until,
    Instant at,
    Standing standing) {
  static final String GIFT = "gift";

  EntitlementEvent(
      UUID id,
      String source,
      String feature,
      boolean granted,
      @Nullable Instant until,
      Instant at) {
    this(id, source, feature, granted, until, at, Standing.GIFT);
  }

  /** The order of happening; the id only decides between events of the same instant. */
  static final Comparator<EntitlementEvent> ORDER =
      Comparator.comparing(EntitlementEvent::at).thenComparing(EntitlementEvent::id);
}
