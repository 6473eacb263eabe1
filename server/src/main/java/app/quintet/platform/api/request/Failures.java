package app.quintet.platform.api.request;

import app.quintet.platform.kernel.Problem;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Unexpected failures: what the client hears and what the log keeps. */
final class Failures {
  static final Problem INTERNAL =
      Problem.of(
          500,
          "INTERNAL_ERROR",
          "Something went wrong on our side. Nothing you wrote was lost unless we say so.");

  private Failures() {}

  /** Types and places of the whole chain of causes, without any message. */
  static String describe(Throwable failure) {
    StringBuilder text = new StringBuilder();
    for (Throwable t = failure; t != null; t = t.getCause()) {
      String places =
          Arrays.stream(t.getStackTrace())
              .filter(e -> e.getClassName().startsWith("app.quintet"))
              .limit(4)
              .map(StackTraceElement::toString)
              .collect(Collectors.joining(" < "));
      text.append(t.getClass().getName()).append(" at ").append(places).append("; ");
      if (t.getCause() == t) {
        break;
      }
    }
    return text.toString();
  }
}
