package app.quintet.platform.kernel;

/**
 * What a module throws away once a night; a bean. Declared this low so that modules below the jobs
 * can have one, too.
 */
public interface Cleanup {
  /** Stable and unique, dotted lower case, for the log. */
  String name();

  /** Throws away what has been kept long enough; idempotent. Answers how many rows that were. */
  int run();
}
