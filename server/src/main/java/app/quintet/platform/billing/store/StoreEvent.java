package app.quintet.platform.billing.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One event of a store.
 *
 * @param id unique within all stores; a repetition has the same
 * @param at when it happened by the store's clock
 * @param customer whom it concerns, by the store's name for them; null for a transfer
 * @param aliases other names of the same customer
 * @param bought null where no purchase is meant
 * @param graceUntil until when the store itself lets a failed payment pass; null if it does not say
 * @param refund whether a cancellation gives the money back
 * @param from of a transfer: who had it
 * @param to of a transfer: the names of whoever has it now; an account's counts before others
 */
public record StoreEvent(
    String id,
    StoreEventType type,
    Instant at,
    @Nullable String customer,
    Set<String> aliases,
    @Nullable Bought bought,
    @Nullable Instant graceUntil,
    boolean refund,
    Set<String> from,
    List<String> to) {
  /** The order of happening; the id only decides between events of the same instant. */
  static final Comparator<StoreEvent> ORDER =
      Comparator.comparing(StoreEvent::at).thenComparing(StoreEvent::id);

  /** Every name of every customer it concerns. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>(aliases);
    names.addAll(from);
    names.addAll(to);
    if (customer != null) {
      names.add(customer);
    }
    return names;
  }

  /**
   * What the event is about.
   *
   * @param product the store's name of it
   * @param features what it entitles to, {@code <app>.<name>}
   * @param transaction this period's payment
   * @param subscription the first payment of the same subscription, which all its periods name
   * @param purchased the beginning of the period
   * @param expires its end; null if it has none
   * @param trial whether the period is tried for free
   */
  public record Bought(
      String product,
      Set<String> features,
      String transaction,
      String subscription,
      Instant purchased,
      @Nullable Instant expires,
      boolean trial) {}
}
