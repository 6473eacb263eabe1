package app.quintet.platform.jobs;

import java.time.Instant;

/**
 * Work for later, kept in the database and safe over restarts and many nodes. Calls take part in
 * the current transaction: what rolls back was never scheduled.
 */
public interface Jobs {
  /**
   * Schedules a job unless one with this key waits already.
   *
   * @param key unique within the kind, at most 200 characters
   * @param at when it is due by the application's clock; past means at once
   * @return false if a job with this key was there already (it is left as it is)
   */
  <T extends Record> boolean schedule(JobKind<T> kind, String key, T data, Instant at);

  /** Moves a waiting job to another time; false if there is none, or it runs just now. */
  boolean reschedule(JobKind<?> kind, String key, Instant at);

  /** Takes a waiting job away; false if there is none. */
  boolean cancel(JobKind<?> kind, String key);
}
