package app.quintet.platform.billing.ledger;

import app.quintet.platform.billing.Entitlement;
import app.quintet.platform.data.Signals;
import app.quintet.platform.data.Tx;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Remembers for seconds what stands for a person. A change drops it on every node by a signal; the
 * short life is for the signal that was lost.
 */
@Component
class EntitlementCache {
  private static final String CHANNEL = "entitlements";
  private final Cache<UUID, List<Entitlement>> standing =
      Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(Duration.ofSeconds(5)).build();
  private final Signals signals;
  private final EntitlementEvents events;
  private final Tx tx;

  EntitlementCache(Signals signals, EntitlementEvents events, Tx tx) {
    this.signals = signals;
    this.events = events;
    this.tx = tx;
    signals.listen(
        CHANNEL, id -> standing.invalidate(UUID.fromString(id)), standing::invalidateAll);
  }

  List<Entitlement> of(UUID person) {
    // Not get(key, loader): the loader would hold a lock of the map during a query.
    List<Entitlement> known = standing.getIfPresent(person);
    if (known == null) {
      known = EntitlementFold.standing(events.of(person));
      standing.put(person, known);
    }
    return known;
  }

  /** Part of the current transaction: goes out when it commits, and holds here at once. */
  void changed(UUID person) {
    signals.send(CHANNEL, person.toString());
    // Whoever was given something may ask for it before the signal has come back to this node.
    tx.afterCommit(() -> standing.invalidate(person));
  }
}
