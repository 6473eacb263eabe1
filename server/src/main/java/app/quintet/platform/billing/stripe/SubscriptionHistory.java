package app.quintet.platform.billing.stripe;

import app.quintet.platform.billing.Standing;
import app.quintet.platform.billing.Standing.State;
import app.quintet.platform.billing.Standing.Why;
import app.quintet.platform.billing.ledger.Access;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** All that Stripe told of one subscription, and what it amounts to. */
final class SubscriptionHistory {
  /** How long a failed payment keeps access (platform page, Billing). */
  static final Duration PAST_DUE = Duration.ofDays(7);

  // Stripe tells of a new period when it has begun; nobody is locked out in between.
  private static final Duration LATE = Duration.ofHours(1);
  private final List<Snapshot> snapshots;
  private final Snapshot last;

  SubscriptionHistory(Collection<Snapshot> told) {
    this.snapshots =
        told.stream().sorted(Comparator.comparing(Snapshot::told, Told.ORDER)).toList();
    this.last = last(snapshots);
  }

  Snapshot last() {
    return last;
  }

  // Of several within one second the last is the one that no other names as what was before; an
  // answer too: it may have been asked for just before the change that was told after it.
  private static Snapshot last(List<Snapshot> ordered) {
    Snapshot found = ordered.getLast();
    List<Snapshot> same =
        ordered.stream().filter(s -> s.told().at().equals(found.told().at())).toList();
    if (same.size() == 1 || found.told().type().endsWith(".deleted")) {
      return found;
    }
    return same.reversed().stream()
        .filter(s -> same.stream().noneMatch(other -> precedes(s, other)))
        .findFirst()
        .orElse(found);
  }

  private static boolean precedes(Snapshot earlier, Snapshot later) {
    JsonNode before = later.told().before();
    return earlier != later
        && before.isObject()
        && !before.isEmpty()
        && before
            .propertyStream()
            .allMatch(
                field -> field.getValue().equals(earlier.told().object().path(field.getKey())));
  }

  /** What it gives now, for its features. */
  Access access() {
    Instant over = last.endsAt();
    return switch (last.status()) {
      case "trialing" -> running(over, new Standing(State.TRIALING, Why.TRIAL));
      case "active" -> running(over, new Standing(State.ACTIVE, Why.RENEWS));
      case "past_due" ->
          new Access(
              earlier(since().plus(PAST_DUE), over),
              new Standing(State.PAST_DUE, Why.PAYMENT_FAILED));
      case "canceled" ->
          new Access(
              over == null ? last.told().at() : over, new Standing(State.CANCELED, Why.ENDED));
      default -> new Access(since(), new Standing(State.UNPAID, Why.PAYMENT_FAILED));
    };
  }

  private Access running(@Nullable Instant over, Standing renewing) {
    return over == null
        ? new Access(last.periodEnd().plus(LATE), renewing)
        : new Access(over, new Standing(State.CANCELED, Why.WILL_NOT_RENEW));
  }

  private static Instant earlier(Instant a, @Nullable Instant b) {
    return b == null || a.isBefore(b) ? a : b;
  }

  // Since when without a break it is in the state it is in now.
  private Instant since() {
    Instant since = last.told().at();
    for (Snapshot snapshot : snapshots.reversed()) {
      if (snapshot.told().at().isAfter(since)) {
        continue;
      }
      if (!snapshot.status().equals(last.status())) {
        break;
      }
      since = snapshot.told().at();
    }
    return since;
  }
}
