package app.quintet.platform.billing.ledger;

import app.quintet.platform.billing.Standing;
import java.time.Instant;

/** What a store gives somebody: until when, {@link Instant#MAX} for good, and in which state. */
public record Access(Instant until, Standing standing) {
  /** The one that lasts longer; between equals a fixed choice, so that no order matters. */
  public static Access longer(Access a, Access b) {
    int by = a.until.compareTo(b.until);
    if (by == 0) {
      by = a.standing.why().compareTo(b.standing.why());
    }
    return by >= 0 ? a : b;
  }

  /** The same for this long at most, and then for this reason. */
  public Access atMost(Instant end, Standing then) {
    return end.isBefore(until) ? new Access(end, then) : this;
  }
}
