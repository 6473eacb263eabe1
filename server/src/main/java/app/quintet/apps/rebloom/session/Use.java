package app.quintet.apps.rebloom.session;

import app.quintet.apps.rebloom.companion.Disclosure;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody has talked with the companion on one local day: the time between messages, as
 * far as it is shorter than a pause. After each three hours the companion says again that it is an
 * AI (specification, Safety).
 *
 * @param day the local day it counts
 * @param at the last message
 * @param seconds used that day
 * @param disclosed how many of them had passed when it last said what it is
 */
record Use(@Nullable LocalDate day, @Nullable Instant at, int seconds, int disclosed) {
  /** Whoever writes nothing for so long is doing something else. */
  static final Duration PAUSE = Duration.ofMinutes(15);

  static final Duration AGAIN = Duration.ofHours(3);

  static final Use NONE = new Use(null, null, 0, 0);

  /** The use after a message at this time. */
  Use message(Instant now, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    if (!today.equals(day) || at == null) {
      return new Use(today, now, 0, 0);
    }
    Duration since = Duration.between(at, now);
    boolean counts = !since.isNegative() && since.compareTo(PAUSE) <= 0;
    return new Use(today, now, seconds + (counts ? (int) since.toSeconds() : 0), disclosed);
  }

  /** Whether the next answer must say it. */
  Disclosure due(boolean firstAnswer) {
    if (firstAnswer) {
      return Disclosure.FIRST;
    }
    return seconds - disclosed >= AGAIN.toSeconds() ? Disclosure.AGAIN : Disclosure.NONE;
  }
}
