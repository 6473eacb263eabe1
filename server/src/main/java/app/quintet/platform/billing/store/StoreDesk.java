package app.quintet.platform.billing.store;

import app.quintet.platform.billing.ledger.Access;
import app.quintet.platform.billing.ledger.StoreGrants;
import app.quintet.platform.billing.store.StoreEvents.Kept;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Takes in what stores tell: first kept, then applied in a transaction of its own. What could not
 * be applied is tried again by {@link LateEvents}; applying twice changes nothing.
 */
@Component
public class StoreDesk implements DisposableBean {
  private static final Logger log = LoggerFactory.getLogger(StoreDesk.class);
  static final String PURPOSE = "billing.store";
  // A customer with more names than any person has is a mistake of the store's set-up.
  private static final int MOST_NAMES = 200;
  // Few at a time: many would only wait for each other's locks, each with a connection in its hand.
  private static final int AT_ONCE = 4;
  private static final int MOST_WAITING = 10_000;
  // With so many before it, an event is only kept before it is answered.
  private static final int CROWD = 32;
  // A store takes an answer that comes later for none.
  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private final ThreadPoolExecutor workers =
      new ThreadPoolExecutor(
          AT_ONCE,
          AT_ONCE,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(MOST_WAITING),
          Thread.ofVirtual().name("store-events-", 0).factory());
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

  /** What waits is kept, and applied after the next start. */
  @Override
  public void destroy() {
    workers.shutdownNow();
  }

  /** Keeps and applies it; once it returns without an exception, nothing of it can be lost. */
  public void take(StoreMessage message) {
    if (!tx.<Boolean>asSystem(PURPOSE, () -> events.keep(message))) {
      return;
    }
    try {
      boolean crowded = workers.getQueue().size() > CROWD;
      Future<?> applied = workers.submit(() -> tryToApply(message));
      if (!crowded) {
        applied.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException | RejectedExecutionException busy) {
      log.info("an event of {} is kept and waits for its turn", message.source());
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void tryToApply(StoreMessage message) {
    try {
      apply(message.source(), message.id(), message.customers());
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
    apply(kept.source(), kept.id(), kept.customers());
  }

  /** Works out anew what every store gives this person. */
  public void refresh(UUID person) {
    for (String source : readers.keySet()) {
      apply(source, null, Set.of(person.toString()));
    }
  }

  // Whoever a transfer names belongs together, and whoever these were transferred from. Their locks
  // are taken in one order in a transaction of its own, so that no two ever wait for each other.
  private void apply(String source, @Nullable String id, Set<String> names) {
    Set<String> known = names;
    while (true) {
      Set<String> locked = known;
      Set<String> all = tx.asSystem(PURPOSE, () -> settle(source, id, locked));
      if (all.size() == locked.size()) {
        return;
      }
      if (all.size() > MOST_NAMES) {
        throw new IllegalStateException("more than " + MOST_NAMES + " names of one customer");
      }
      known = all;
    }
  }

  /** Applies everything told of these names, unless it tells of more names: these are answered. */
  private Set<String> settle(String source, @Nullable String id, Set<String> names) {
    events.lock(names);
    if (id != null && events.isApplied(id)) {
      return names;
    }
    List<Kept> about = events.about(source, names);
    Set<String> all = new HashSet<>(names);
    about.forEach(kept -> all.addAll(kept.customers()));
    if (all.size() > names.size()) {
      return all;
    }
    carryOut(source, about);
    // Whatever came in between was looked at too; whoever waits to apply it finds it done.
    Set<String> done = about.stream().map(Kept::id).collect(Collectors.toCollection(HashSet::new));
    if (id != null) {
      done.add(id);
    }
    events.applied(done);
    return all;
  }

  // Everybody takes the locks in this order, or two would wait for each other: the ledgers of
  // people, the series of invoices, the audit.
  private void carryOut(String source, List<Kept> about) {
    List<JsonNode> payloads = about.stream().map(Kept::payload).toList();
    StoreReader reader = Objects.requireNonNull(readers.get(source), source);
    Map<String, Map<String, Access>> accesses = reader.fold(payloads);
    Set<UUID> present = new TreeSet<>(accounts.existing(people(about)));
    Erased.rename(events, about, present);
    present.forEach(grants::lock);
    for (StoreOutcome outcome : outcomes) {
      present.forEach(person -> outcome.settle(person, source, payloads));
    }
    for (UUID person : present) {
      grants.settle(
          person, source, new TreeMap<>(accesses.getOrDefault(person.toString(), Map.of())));
    }
  }

  private static Set<UUID> people(List<Kept> about) {
    return about.stream()
        .flatMap(kept -> kept.customers().stream())
        .filter(CustomerNames::isAccount)
        .map(UUID::fromString)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
