package app.quintet.platform.ai.budget;

import java.time.Instant;
import java.time.ZoneOffset;

/** Days as budgets name them. */
final class Days {
  private Days() {}

  /** The day in UTC, {@code 2026-11-21}. */
  static String day(Instant at) {
    return at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }
}
