package app.quintet.platform.api;

import java.time.Duration;

/**
 * A rate limit. Modules declare theirs as constants of one class, so that all limits of a module
 * can be read as a table.
 *
 * @param id stable and unique, for example {@code flirtcraft.messages}
 * @param capacity how many at once
 * @param refill the time in which an empty bucket fills up again
 * @param failsOpen whether requests pass when the store of buckets cannot be reached
 */
public record Limit(String id, int capacity, Duration refill, boolean failsOpen) {
  /** A limit that shields the server: people are let through while nobody can count. */
  public static Limit open(String id, int capacity, Duration refill) {
    return new Limit(id, capacity, refill, true);
  }

  /** A limit that shields people: nobody gets through while nobody can count. */
  public static Limit closed(String id, int capacity, Duration refill) {
    return new Limit(id, capacity, refill, false);
  }
}
