package app.quintet.platform.billing;

import java.util.List;

/**
 * A plan that an app offers. Each is a class of its own, a bean without dependencies, so that the
 * command line knows the plans too.
 */
public interface Plan {
  /** Unique over all apps, {@code <app>.<name>}. */
  String id();

  /** What it entitles to, {@code <app>.<name>}; asked about through {@link Entitlements}. */
  String feature();

  /** What it costs, by period. */
  List<Price> prices();

  /** Days of trial before the first payment; 0 for none. */
  int trialDays();

  /**
   * One price.
   *
   * @param cents US cents
   */
  record Price(Period period, int cents) {}

  /** How long a payment lasts. */
  enum Period {
    MONTH,
    YEAR
  }
}
