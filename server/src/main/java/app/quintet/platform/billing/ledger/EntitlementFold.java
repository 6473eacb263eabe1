package app.quintet.platform.billing.ledger;

import app.quintet.platform.billing.Entitlement;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a person's events amount to. For each source and feature the last event in order of
 * happening decides; a feature is there as long as any source gives it. Neither the order of
 * arrival nor duplicates matter.
 */
final class EntitlementFold {
  private EntitlementFold() {}

  /** The grants that stand, whether or not they have run out; kept for a few seconds. */
  static List<Entitlement> standing(Collection<EntitlementEvent> events) {
    Map<String, EntitlementEvent> last = new TreeMap<>();
    for (EntitlementEvent event : events) {
      last.merge(
          event.feature() + " " + event.source(),
          event,
          (a, b) -> EntitlementEvent.ORDER.compare(a, b) >= 0 ? a : b);
    }
    return last.values().stream()
        .filter(EntitlementEvent::granted)
        .map(
            event ->
                new Entitlement(event.feature(), event.source(), event.until(), event.standing()))
        .toList();
  }

  /** Those that hold at this moment; of several for one feature the one that lasts longest. */
  static List<Entitlement> at(Instant now, List<Entitlement> standing) {
    Map<String, Entitlement> best = new TreeMap<>();
    for (Entitlement entitlement : standing) {
      if (holds(entitlement, now)) {
        best.merge(entitlement.feature(), entitlement, (a, b) -> LONGER.compare(a, b) >= 0 ? a : b);
      }
    }
    return List.copyOf(best.values());
  }

  private static final Comparator<Entitlement> LONGER =
      Comparator.comparing(EntitlementFold::end).thenComparing(Entitlement::source);

  private static boolean holds(Entitlement entitlement, Instant now) {
    return now.isBefore(end(entitlement));
  }

  private static Instant end(Entitlement entitlement) {
    Instant until = entitlement.until();
    return until == null ? Instant.MAX : until;
  }
}
