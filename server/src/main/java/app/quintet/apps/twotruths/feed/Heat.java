package app.quintet.apps.twotruths.feed;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How hot a challenge is: each guess counts one, half as much every eight hours. Kept as the
 * logarithm of that sum as seen from a fixed moment, so that it changes with a guess and with
 * nothing else, and a comparison of two is right at any later time.
 */
public final class Heat {
  /** After this time a guess counts half. */
  static final Duration HALF = Duration.ofHours(8);

  /** A challenge is hot while its guesses weigh at least what one of so long ago does. */
  static final Duration WINDOW = Duration.ofHours(48);

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private Heat() {}

  /** The heat of a single guess at this moment, in half-lives since the fixed moment. */
  public static double of(Instant guess) {
    return Duration.between(START, guess).toMillis() / (double) HALF.toMillis();
  }

  /** The heat after one more guess. */
  public static double after(@Nullable Double before, Instant guess) {
    double fresh = of(guess);
    if (before == null) {
      return fresh;
    }
    double more = Math.max(before, fresh);
    double less = Math.min(before, fresh);
    return more + Math.log1p(Math.pow(2, less - more)) / Math.log(2);
  }

  /** From this heat on a challenge is hot now. */
  static double least(Instant now) {
    return of(now.minus(WINDOW));
  }
}
