package app.quintet.platform.billing.store;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stores name customers by our account's id, or by a name of their own before they know it. */
public final class CustomerNames {
  /** What the names begin with that stand for people whose accounts are erased. */
  public static final String ERASED = "erased:";

  private static final Pattern ACCOUNT =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private CustomerNames() {}

  /** Whether it is the id of an account, as {@link UUID} writes it. */
  public static boolean isAccount(String name) {
    return ACCOUNT.matcher(name).matches();
  }

  /** The account's id among a customer's names; null if none of them is one. */
  static @Nullable String account(String customer, Set<String> aliases) {
    return Stream.concat(Stream.of(customer), aliases.stream().sorted())
        .filter(CustomerNames::isAccount)
        .findFirst()
        .orElse(null);
  }
}
