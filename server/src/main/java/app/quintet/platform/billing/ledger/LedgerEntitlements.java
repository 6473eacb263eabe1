package app.quintet.platform.billing.ledger;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.billing.Entitlement;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.billing.Standing;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers from the ledger of events. */
@Component
class LedgerEntitlements implements Entitlements {
  private static final Standing TAKEN_BACK =
      new Standing(Standing.State.CANCELED, Standing.Why.TAKEN_BACK);
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
    tx.asSystem("billing.grant", () -> gift(null, person, feature, until, reason));
  }

  @Override
  public void give(UUID by, UUID person, String feature, @Nullable Instant until, String reason) {
    tx.asSystem("billing.grant", () -> gift(by, person, feature, until, reason));
  }

  @Override
  public boolean takeBack(UUID by, UUID person, String feature, String reason) {
    return tx.<Boolean>asSystem(
        "billing.grant",
        () -> {
          if (gifts(person, feature).findAny().isEmpty()) {
            return false;
          }
          add(by, person, event(feature, false, null, TAKEN_BACK), reason);
          return true;
        });
  }

  private void gift(
      @Nullable UUID by, UUID person, String feature, @Nullable Instant until, String reason) {
    if (gifts(person, feature).noneMatch(e -> Objects.equals(e.until(), until))) {
      add(by, person, event(feature, true, until, Standing.GIFT), reason);
    }
  }

  private Stream<Entitlement> gifts(UUID person, String feature) {
    return EntitlementFold.standing(events.lockedOf(person)).stream()
        .filter(e -> e.feature().equals(feature) && e.source().equals(EntitlementEvent.GIFT));
  }

  private EntitlementEvent event(
      String feature, boolean granted, @Nullable Instant until, Standing standing) {
    return new EntitlementEvent(
        ids.next(), EntitlementEvent.GIFT, feature, granted, until, clock.instant(), standing);
  }

  private void add(@Nullable UUID by, UUID person, EntitlementEvent event, String reason) {
    events.add(person, event, reason);
    Instant until = event.until();
    audit.record(
        by,
        event.granted() ? "billing.granted" : "billing.ended",
        person,
        Map.of(
            "feature",
            event.feature(),
            "reason",
            reason,
            "until",
            until == null ? "none" : until.toString()));
    cache.changed(person);
  }
}
