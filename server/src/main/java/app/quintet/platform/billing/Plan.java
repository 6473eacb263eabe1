package app.quintet.platform.billing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A plan that an app offers. Each is a class of its own, a bean without dependencies, so that the
 * command line knows the plans too.
 */
public interface Plan {
  /** Unique over all apps, {@code <app>.<name>}. */
  String id();

  /** What it entitles to, {@code <app>.<name>}; asked about through {@link Entitlements}. */
  String feature();

  /** What it is called on pages and invoices; a name of its own, so the same in every language. */
  default String name() {
    String words = id().replace('.', ' ').replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** The app that offers it. */
  default String app() {
    return id().substring(0, id().indexOf('.'));
  }

  /** What it costs, by period. */
  List<Price> prices();

  /** Days of trial before the first payment; 0 for none. */
  int trialDays();

  /** The price for this period, if there is one. */
  default Optional<Price> price(Period period) {
    return prices().stream().filter(price -> price.period() == period).findFirst();
  }

  /**
   * One price.
   *
   * @param cents US cents
   */
  record Price(Period period, int cents) {}

  /** How long a payment lasts. */
  enum Period {
    MONTH,
    YEAR,
    /** Paid once, held for good. */
    ONCE;

    /** The name in tables and JSON. */
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
