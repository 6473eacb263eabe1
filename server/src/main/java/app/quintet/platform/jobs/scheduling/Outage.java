package app.quintet.platform.jobs.scheduling;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;

/** A database that is restarted under the jobs that use it. */
final class Outage {
  // The wait for a connection itself is up to 30 s; this covers connections that are cut in use.
  private static final int TRIES = 40;
  private static final Duration PAUSE = Duration.ofMillis(250);

  private Outage() {}

  /** Whether something failed because its connection was lost, and not by a fault of its own. */
  static boolean is(@Nullable Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql) {
        String state = sql.getSQLState();
        // Connection exceptions, and operator intervention: shutdown, crash, starting up. The
        // server gives all its errors a state: none means that the pool's connection is gone.
        return state == null || state.startsWith("08") || state.startsWith("57P");
      }
    }
    return failure instanceof CannotCreateTransactionException
        || failure instanceof DataAccessResourceFailureException
        || failure instanceof TransientDataAccessResourceException;
  }

  /**
   * Repeats a statement over lost connections for ten seconds. How a job ended must be written
   * down: otherwise it counts as running until its missing heartbeats are noticed. Only for
   * statements that may run twice.
   */
  static <T> T over(Supplier<T> statement) {
    for (int left = TRIES; ; left--) {
      try {
        return statement.get();
      } catch (DataAccessException e) {
        if (left == 0 || !is(e)) {
          throw e;
        }
        pause(e);
      }
    }
  }

  private static void pause(DataAccessException pending) {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw pending;
    }
  }
}
