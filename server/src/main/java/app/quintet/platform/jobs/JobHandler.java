package app.quintet.platform.jobs;

/**
 * Does one kind of job; a bean. It runs at least once: make it idempotent. A failure is retried 3
 * times with exponential back-off from 60 s, then kept as a dead letter; {@link Postponed} takes
 * longer.
 */
public interface JobHandler<T extends Record> {
  /** Which jobs it does. */
  JobKind<T> kind();

  /** Does the job on a virtual thread, outside any transaction. */
  void run(String key, T data);
}
