package app.quintet.platform.jobs;

/**
 * Thrown by a job while something that it needs is away, through no fault of its own. It is tried
 * again as after a failure, but for an hour, before it becomes a dead letter.
 */
public final class Postponed extends RuntimeException {
  /** With what was away. */
  public Postponed(Throwable away) {
    super("what this job needs is away", away);
  }
}
