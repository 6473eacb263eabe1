package app.quintet.platform.billing.store;

import app.quintet.platform.billing.Standing;
import app.quintet.platform.billing.ledger.Access;
import app.quintet.platform.billing.store.StoreEvent.Bought;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What all events of a store amount to: who may use what until when. It is a function of the set of
 * events, so neither the order of arrival nor repetitions matter; events without effect change
 * nothing.
 */
public final class StoreFold {
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, List<StoreEvent>> lineages = new LinkedHashMap<>();
  private final Map<String, String> owners = new HashMap<>();

  private StoreFold(Collection<StoreEvent> events) {
    Map<String, StoreEvent> once = new HashMap<>();
    events.forEach(event -> once.put(event.id(), event));
    List<StoreEvent> ordered = once.values().stream().sorted(StoreEvent.ORDER).toList();
    ordered.forEach(this::name);
    ordered.forEach(this::take);
  }

  /**
   * What is given by customer and feature; {@link Instant#MAX} where there is none. Ends that have
   * passed are in it too. A customer is named by the account's id where any event gives it, else by
   * the store's own name.
   */
  public static Map<String, Map<String, Access>> of(Collection<StoreEvent> events) {
    return new StoreFold(events).accesses();
  }

  // A customer may first have bought without a name of ours; the earliest event that tells both
  // names decides who that was.
  private void name(StoreEvent event) {
    String customer = event.customer();
    if (customer == null) {
      return;
    }
    String known = CustomerNames.account(customer, event.aliases());
    if (known != null) {
      names.putIfAbsent(customer, known);
      event.aliases().forEach(alias -> names.putIfAbsent(alias, known));
    }
  }

  private String who(String customer) {
    return CustomerNames.isAccount(customer) ? customer : names.getOrDefault(customer, customer);
  }

  // All are names of one customer; the account's may stand behind one of the store's own.
  private String receiver(List<String> names) {
    return names.stream()
        .map(this::who)
        .filter(CustomerNames::isAccount)
        .findFirst()
        .orElse(names.getFirst());
  }

  private void take(StoreEvent event) {
    Bought bought = event.bought();
    String customer = event.customer();
    if (event.type() == StoreEventType.TRANSFER && !event.to().isEmpty()) {
      List<String> from = event.from().stream().map(this::who).toList();
      String to = receiver(event.to());
      owners.replaceAll((subscription, owner) -> from.contains(owner) ? to : owner);
    } else if (bought != null && customer != null) {
      lineages.computeIfAbsent(bought.subscription(), s -> new ArrayList<>()).add(event);
      if (event.type().grants()) {
        owners.put(bought.subscription(), who(customer));
      }
    }
  }

  private Map<String, Map<String, Access>> accesses() {
    Map<String, Map<String, Access>> accesses = new TreeMap<>();
    lineages.forEach(
        (subscription, events) -> {
          String owner = owners.get(subscription);
          if (owner != null) {
            add(accesses.computeIfAbsent(owner, o -> new TreeMap<>()), events);
          }
        });
    return accesses;
  }

  private static void add(Map<String, Access> accesses, List<StoreEvent> lineage) {
    List<Period> periods = periods(lineage);
    Standing standing = StoreStandings.of(lineage);
    for (int i = 0; i < periods.size(); i++) {
      Period period = periods.get(i);
      Instant end = period.end(lineage);
      Instant next = superseded(periods, i);
      Instant until = next == null ? end : Period.earlier(end, next);
      Access access = new Access(until, standing);
      period.bought().features().forEach(f -> accesses.merge(f, access, Access::longer));
    }
  }

  // A subscription has one product at a time: the next period with another ends this one.
  private static @Nullable Instant superseded(List<Period> periods, int i) {
    Bought mine = periods.get(i).bought();
    return periods.subList(i + 1, periods.size()).stream()
        .map(Period::bought)
        .filter(other -> !other.product().equals(mine.product()))
        .map(Bought::purchased)
        .findFirst()
        .orElse(null);
  }

  private static List<Period> periods(List<StoreEvent> lineage) {
    Map<String, List<StoreEvent>> byPayment = new LinkedHashMap<>();
    for (StoreEvent event : lineage) {
      if (event.type().grants()) {
        String payment = Objects.requireNonNull(event.bought()).transaction();
        byPayment.computeIfAbsent(payment, t -> new ArrayList<>()).add(event);
      }
    }
    return byPayment.values().stream()
        .map(Period::new)
        .sorted(
            Comparator.comparing((Period p) -> p.bought().purchased())
                .thenComparing(p -> p.bought().transaction()))
        .toList();
  }
}
