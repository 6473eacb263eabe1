package app.quintet.platform.billing.ledger;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.billing.Standing;
import app.quintet.platform.kernel.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes what a store gives a person into the ledger: only what changed, so that repeating is free.
 */
@Component
public class StoreGrants {
  private static final Standing ENDED = new Standing(Standing.State.CANCELED, Standing.Why.ENDED);
  private static final Duration NEXT = Duration.ofNanos(1_000);
  private final EntitlementEvents events;
  private final EntitlementCache cache;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  StoreGrants(EntitlementEvents events, EntitlementCache cache, Audit audit, Ids ids, Clock clock) {
    this.events = events;
    this.cache = cache;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** Lets nobody else write for this person until the current transaction ends. */
  public void lock(UUID person) {
    events.lock(person);
  }

  /**
   * Makes the ledger say exactly this for the source; part of the current transaction, which acts
   * as the system for {@code billing.store}.
   *
   * @param accesses what it gives, by feature; what has run out is in it too
   */
  public void settle(UUID person, String source, Map<String, Access> accesses) {
    Map<String, EntitlementEvent> last = new TreeMap<>();
    for (EntitlementEvent event : events.lockedOf(person)) {
      if (event.source().equals(source)) {
        last.merge(
            event.feature(), event, (a, b) -> EntitlementEvent.ORDER.compare(a, b) >= 0 ? a : b);
      }
    }
    Set<String> features = new TreeSet<>(last.keySet());
    features.addAll(accesses.keySet());
    boolean changed = false;
    for (String feature : features) {
      EntitlementEvent next = next(source, feature, last.get(feature), accesses.get(feature));
      if (next != null) {
        add(person, next);
        changed = true;
      }
    }
    if (changed) {
      cache.changed(person);
    }
  }

  /** What must be added so that this end stands; null if it stands already. */
  private @Nullable EntitlementEvent next(
      String source, String feature, @Nullable EntitlementEvent last, @Nullable Access access) {
    boolean granted = access != null;
    Instant until = access == null || access.until().equals(Instant.MAX) ? null : access.until();
    Standing standing = access == null ? ENDED : access.standing();
    if (last == null) {
      return granted
          ? new EntitlementEvent(
              ids.next(), source, feature, true, until, clock.instant(), standing)
          : null;
    }
    boolean same = Objects.equals(last.until(), until) && last.standing().equals(standing);
    if (last.granted() == granted && (!granted || same)) {
      return null;
    }
    // The ledger is read in order of time, and the clock of another node may be a little ahead.
    Instant now = clock.instant();
    Instant at = now.isAfter(last.at()) ? now : last.at().plus(NEXT);
    return new EntitlementEvent(ids.next(), source, feature, granted, until, at, standing);
  }

  private void add(UUID person, EntitlementEvent event) {
    events.add(person, event, "what the store says");
    Instant until = event.until();
    audit.record(
        null,
        event.granted() ? "billing.granted" : "billing.ended",
        person,
        Map.of(
            "feature",
            event.feature(),
            "source",
            event.source(),
            "state",
            event.standing().state().wire(),
            "until",
            until == null ? "none" : until.toString()));
  }
}
