package app.quintet.platform.ai.budget;

import java.util.UUID;

/**
 * Money set aside for one call.
 *
 * @param day in UTC, {@code 2026-11-21}; the month is its first seven characters
 * @param microDollars millionths of a US dollar
 */
public record Reservation(UUID id, String app, String day, long microDollars) {
  /** The month the day lies in. */
  String month() {
    return day.substring(0, 7);
  }
}
