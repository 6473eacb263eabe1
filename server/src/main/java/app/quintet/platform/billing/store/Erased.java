package app.quintet.platform.billing.store;

import app.quintet.platform.billing.store.StoreEvents.Kept;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A store goes on telling of somebody whose account is erased, at least that it has ended
 * everything: what it tells then stands under the pseudonym too.
 */
final class Erased {
  private Erased() {}

  /** Renames those who are not there in the events whose customer the store knows as erased. */
  static void rename(StoreEvents events, List<Kept> about, Collection<UUID> present) {
    for (Kept told : about) {
      for (String name : told.customers()) {
        if (CustomerNames.isAccount(name) && !present.contains(UUID.fromString(name))) {
          pseudonym(told, about).ifPresent(erased -> events.rename(told.id(), name, erased));
        }
      }
    }
  }

  // Only by the store's own name of the customer: an account that is not there yet, to which an
  // erased person's purchases were transferred, must keep its own.
  private static Optional<String> pseudonym(Kept told, List<Kept> about) {
    return about.stream()
        .filter(other -> other.customers().stream().anyMatch(n -> own(n, told.customers())))
        .flatMap(other -> other.customers().stream())
        .filter(name -> name.startsWith(CustomerNames.ERASED))
        .findFirst();
  }

  private static boolean own(String name, Set<String> customers) {
    return customers.contains(name)
        && !CustomerNames.isAccount(name)
        && !name.startsWith(CustomerNames.ERASED);
  }
}
