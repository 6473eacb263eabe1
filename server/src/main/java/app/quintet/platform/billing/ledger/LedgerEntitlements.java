package app.quintet.platform.billing.ledger;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.billing.Entitlement;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers from the ledger of events. */
@Component
class LedgerEntitlements implements Entitlements {
  private final Tx tx;
  private final EntitlementEvents events;
  private final EntitlementCache cache;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  LedgerEntitlements(
      Tx tx, EntitlementEvents events, EntitlementCache cache, Audit audit, Ids ids, Clock clock) {
    this.tx = tx;
    this.events = events;
    this.cache = cache;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public boolean entitled(UUID person, String feature) {
    return of(person).contains(feature);
  }

  @Override
  public Set<String> of(UUID person) {
    return list(person).stream().map(Entitlement::feature).collect(toUnmodifiableSet());
  }

  @Override
  public List<Entitlement> list(UUID person) {
    return EntitlementFold.at(clock.instant(), cache.of(person));
  }

  @Override
  public void grant(UUID person, String feature, @Nullable Instant until, String reason) {
    tx.asSystem("billing.grant", () -> gift(person, feature, until, reason));
  }

  private void gift(UUID person, String feature, @Nullable Instant until, String reason) {
    boolean already =
        EntitlementFold.standing(events.lockedOf(person)).stream()
            .filter(e -> e.feature().equals(feature) && e.source().equals(EntitlementEvent.GIFT))
            .anyMatch(e -> Objects.equals(e.until(), until));
    if (already) {
      return;
    }
    EntitlementEvent gift =
        new EntitlementEvent(
            ids.next(), EntitlementEvent.GIFT, feature, true, until, clock.instant());
    events.add(person, gift, reason);
    audit.record(
        null,
        "billing.granted",
        person,
        Map.of("feature", feature, "until", until == null ? "none" : until.toString()));
    cache.changed(person);
  }
}
