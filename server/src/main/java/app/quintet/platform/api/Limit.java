package app.quintet.platform.api;

import java.time.Duration;

/**
 * A rate limit. Modules declare theirs as one enum that implements this, so that all limits of a
 * module can be read as a table.
 */
public interface Limit {
  /** Stable and unique, for example {@code flirtcraft.messages}. */
  String id();

  /** How many at once. */
  int capacity();

  /** The time in which an empty bucket fills up again. */
  Duration refill();

  /** Whether requests pass when the store of buckets cannot be reached. */
  boolean failsOpen();
}
