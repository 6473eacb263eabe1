package app.quintet.platform.billing.store;

import app.quintet.platform.billing.ledger.Access;
import app.quintet.platform.billing.ledger.StoreGrants;
import app.quintet.platform.billing.store.StoreEvents.Kept;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Takes in what stores tell: first kept, then applied in a transaction of its own. What could not
 * be applied is tried again by {@link LateEvents}; applying twice changes nothing.
 */
@Component
public class StoreDesk {
  private static final Logger log = LoggerFactory.getLogger(StoreDesk.class);
  static final String PURPOSE = "billing.store";
  // A customer with more names than any person has is a mistake of the store's set-up.
  private static final int MOST_NAMES = 200;
  private final Tx tx;
  private final StoreEvents events;
  private final StoreGrants grants;
  private final Accounts accounts;
  private final Map<String, StoreReader> readers;
  private final List<StoreOutcome> outcomes;

  StoreDesk(
      Tx tx,
      StoreEvents events,
      StoreGrants grants,
      Accounts accounts,
      List<StoreReader> readers,
      List<StoreOutcome> outcomes) {
    this.tx = tx;
    this.events = events;
    this.grants = grants;
    this.accounts = accounts;
    this.outcomes = List.copyOf(outcomes);
    this.readers = readers.stream().collect(Collectors.toMap(StoreReader::source, r -> r));
  }

  /** Keeps and applies it; once it returns without an exception, nothing of it can be lost. */
  public void take(StoreMessage message) {
    if (!tx.<Boolean>asSystem(PURPOSE, () -> events.keep(message))) {
      return;
    }
    try {
      tx.asSystem(PURPOSE, () -> settle(message.source(), message.id(), message.customers()));
    } catch (RuntimeException later) {
      log.warn("an event of {} waits to be applied: {}", message.source(), later.toString());
    }
  }

  /** Whether an event of this id was ever kept. */
  public boolean knows(String id) {
    return tx.<Boolean>asSystem(PURPOSE, () -> events.has(id));
  }

  /** Applies what is kept but was not applied. */
  void again(Kept kept) {
    tx.asSystem(PURPOSE, () -> settle(kept.source(), kept.id(), kept.customers()));
  }

  /** Works out anew what every store gives this person. */
  public void refresh(UUID person) {
    for (String source : readers.keySet()) {
      tx.asSystem(PURPOSE, () -> settle(source, null, Set.of(person.toString())));
    }
  }

  private void settle(String source, @Nullable String id, Set<String> names) {
    List<Kept> about = together(source, names);
    List<JsonNode> payloads = about.stream().map(Kept::payload).toList();
    StoreReader reader = Objects.requireNonNull(readers.get(source), source);
    Map<String, Map<String, Access>> accesses = reader.fold(payloads);
    for (UUID person : accounts.existing(people(about))) {
      grants.settle(
          person, source, new TreeMap<>(accesses.getOrDefault(person.toString(), Map.of())));
      outcomes.forEach(outcome -> outcome.settle(person, source, payloads));
    }
    if (id != null) {
      events.applied(id);
    }
  }

  private static Set<UUID> people(List<Kept> about) {
    return about.stream()
        .flatMap(kept -> kept.customers().stream())
        .filter(CustomerNames::isAccount)
        .map(UUID::fromString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  // Whoever a transfer names belongs together, and whoever these were transferred from.
  private List<Kept> together(String source, Set<String> names) {
    Set<String> known = new HashSet<>(names);
    while (true) {
      events.lock(known);
      List<Kept> about = events.about(source, known);
      Set<String> wider = new HashSet<>(known);
      about.forEach(kept -> wider.addAll(kept.customers()));
      if (wider.size() == known.size()) {
        return about;
      }
      if (wider.size() > MOST_NAMES) {
        throw new IllegalStateException("more than " + MOST_NAMES + " names of one customer");
      }
      known = wider;
    }
  }
}
