package app.quintet.platform.jobs;

import java.time.Duration;

/** Work that comes again and again, on one node at a time; a bean. */
public interface RecurringJob {
  /** Stable and unique, dotted lower case. */
  String name();

  /** Time from the end of one run to the start of the next; at least one second. */
  Duration every();

  /** Does the work on a virtual thread, outside any transaction; must be idempotent. */
  void run();
}
