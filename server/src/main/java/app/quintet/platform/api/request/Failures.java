package app.quintet.platform.api.request;

import app.quintet.platform.kernel.Problem;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Unexpected failures: what the client hears and what the log keeps. */
final class Failures {
  private static final Logger log = LoggerFactory.getLogger(Failures.class);
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration AFTER_CLEARING = Duration.ofMinutes(5);

  private Failures() {}

  /** What the client hears of a failure; logs it by types and places. */
  static Problem explain(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof Problem expected) {
        return expected;
      }
    }
    // Asked before the next one: a full disk is also a failing resource.
    if (DiskFull.is(failure)) {
      log.error("the disk of the database is full");
      return Problem.unavailable("Our storage is full, so this was not saved.", AFTER_CLEARING);
    }
    if (isDatabaseAway(failure)) {
      log.warn("the database did not answer: {}", describe(failure));
      return Problem.unavailable("We cannot reach our storage just now. Please try again.", SOON);
    }
    log.error("request failed: {}", describe(failure));
    return Problem.of(
        500,
        "INTERNAL_ERROR",
        "Something went wrong on our side. Nothing you wrote was lost unless we say so.");
  }

  private static boolean isDatabaseAway(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof CannotCreateTransactionException
          || t instanceof DataAccessResourceFailureException
          || t instanceof TransientDataAccessException
          || t instanceof SQLTransientException
          || (t instanceof SQLException sql && isLostConnection(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  // The server gives each of its errors a state; one without it comes from the pool or the driver,
  // whose connection is gone. 57P is an operator's stop or the server's own.
  private static boolean isLostConnection(@Nullable String state) {
    return state == null || state.startsWith("08") || state.startsWith("57P");
  }

  /** Types and places of the whole chain of causes, without any message. */
  private static String describe(Throwable failure) {
    StringBuilder text = new StringBuilder();
    for (Throwable t = failure; t != null; t = t.getCause()) {
      String places =
          Arrays.stream(t.getStackTrace())
              .filter(e -> e.getClassName().startsWith("app.quintet"))
              .limit(4)
              .map(StackTraceElement::toString)
              .collect(Collectors.joining(" < "));
      text.append(t.getClass().getName()).append(" at ").append(places).append("; ");
    }
    return text.toString();
  }
}
