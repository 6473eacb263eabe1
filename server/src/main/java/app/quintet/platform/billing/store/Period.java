package app.quintet.platform.billing.store;

import static app.quintet.platform.billing.store.StoreEventType.BILLING_ISSUE;
import static app.quintet.platform.billing.store.StoreEventType.CANCELLATION;
import static app.quintet.platform.billing.store.StoreEventType.EXPIRATION;
import static app.quintet.platform.billing.store.StoreEventType.REFUND_REVERSED;
import static app.quintet.platform.billing.store.StoreEventType.TEMPORARY_ENTITLEMENT_GRANT;

import app.quintet.platform.billing.store.StoreEvent.Bought;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One paid period of a subscription: all events that carry its transaction, in order of happening.
 * Ends are compared by the dates that events carry and not by when they were sent, so that a clock
 * that differs by minutes ends nothing too early.
 */
final class Period {
  /** How long a failed payment keeps access where the store does not say (platform page). */
  static final Duration PAST_DUE = Duration.ofDays(7);

  /** How long a purchase is believed that the store could not confirm (RevenueCat: 24 h). */
  static final Duration TRUST = Duration.ofHours(24);

  private final List<StoreEvent> granting;
  private final Bought last;

  Period(List<StoreEvent> granting) {
    this.granting = granting;
    this.last = Objects.requireNonNull(granting.getLast().bought());
  }

  Bought bought() {
    return last;
  }

  /** When access by this period ends, seen in the light of everything about the subscription. */
  Instant end(List<StoreEvent> lineage) {
    Instant paid = paid();
    Instant end = paid;
    for (StoreEvent event : lineage) {
      if (event.type() == BILLING_ISSUE && isOf(event) && !paid.equals(Instant.MAX)) {
        Instant grace = event.graceUntil();
        end = later(end, grace == null ? paid.plus(PAST_DUE) : grace);
      }
    }
    for (StoreEvent event : lineage) {
      if (event.type() == EXPIRATION && ends(event, paid)) {
        end = earlier(end, expiry(event));
      }
    }
    StoreEvent money = refundOrItsReversal(lineage);
    return money != null && money.type() == CANCELLATION ? earlier(end, money.at()) : end;
  }

  private Instant paid() {
    Instant paid = Instant.MIN;
    for (StoreEvent event : granting) {
      Bought bought = Objects.requireNonNull(event.bought());
      Instant until = Objects.requireNonNullElse(bought.expires(), Instant.MAX);
      boolean trusted = event.type() == TEMPORARY_ENTITLEMENT_GRANT;
      paid = later(paid, trusted ? earlier(until, bought.purchased().plus(TRUST)) : until);
    }
    return paid;
  }

  // An expiration closes its own period, unless that was granted anew afterwards, and every one
  // that was over by then; a later period of the same subscription is none of its business.
  private boolean ends(StoreEvent expiration, Instant paid) {
    boolean over = !expiry(expiration).isBefore(paid);
    return over || isOf(expiration) && StoreEvent.ORDER.compare(expiration, granting.getLast()) > 0;
  }

  private static Instant expiry(StoreEvent expiration) {
    Instant said = Objects.requireNonNull(expiration.bought()).expires();
    return said == null ? expiration.at() : said;
  }

  private @Nullable StoreEvent refundOrItsReversal(List<StoreEvent> lineage) {
    StoreEvent found = null;
    for (StoreEvent event : lineage) {
      boolean money =
          event.type() == REFUND_REVERSED || event.type() == CANCELLATION && event.refund();
      found = money && isOf(event) ? event : found;
    }
    return found;
  }

  private boolean isOf(StoreEvent event) {
    return Objects.requireNonNull(event.bought()).transaction().equals(last.transaction());
  }

  static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }

  static Instant later(Instant a, Instant b) {
    return a.isBefore(b) ? b : a;
  }
}
