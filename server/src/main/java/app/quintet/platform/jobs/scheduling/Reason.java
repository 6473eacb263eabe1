package app.quintet.platform.jobs.scheduling;

import app.quintet.platform.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** Why a job failed, told without the errors' texts: these may quote what a person wrote. */
final class Reason {
  private static final int DEEPEST = 4;
  private static final int LONGEST = 1000;

  private Reason() {}

  static String of(@Nullable Throwable failure) {
    if (failure == null) {
      return "unknown";
    }
    StringBuilder told = new StringBuilder();
    Throwable cause = failure;
    for (int i = 0; cause != null && i < DEEPEST; i++, cause = cause.getCause()) {
      told.append(i == 0 ? "" : ", caused by ").append(cause.getClass().getName());
      if (cause instanceof Problem problem) {
        told.append(' ').append(problem.code());
      }
      told.append(place(cause));
    }
    return told.substring(0, Math.min(told.length(), LONGEST));
  }

  private static String place(Throwable cause) {
    for (StackTraceElement frame : cause.getStackTrace()) {
      if (frame.getClassName().startsWith("app.quintet.")) {
        return " at " + frame;
      }
    }
    return "";
  }
}
