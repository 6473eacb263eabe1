package app.quintet.apps.twotruths.guess;

import app.quintet.platform.kernel.Faults;
import org.jspecify.annotations.Nullable;

/**
 * A guess as a client sends it; unchecked.
 *
 * @param guess which statement is the lie, 0–2
 * @param confidence 1–3
 * @param decidedInMs how long it took, up to an hour; for people to look back at, never scored
 */
public record GuessWish(
    @Nullable Integer guess, @Nullable Integer confidence, @Nullable Integer decidedInMs) {
  private static final int LONGEST = 3_600_000;

  /** The checked guess. */
  record Checked(int guess, int confidence, int decidedInMs) {}

  /** Refuses it with all its faults. */
  Checked checked() {
    new Faults()
        .require(within(guess, 0, 2), "guess", "range", "Which of the three: 0, 1 or 2?")
        .require(within(confidence, 1, 3), "confidence", "range", "How sure: 1, 2 or 3?")
        .require(within(decidedInMs, 0, LONGEST), "decided_in_ms", "range", "Up to an hour.")
        .throwIfAny();
    if (guess == null || confidence == null || decidedInMs == null) {
      throw new IllegalStateException("checked above");
    }
    return new Checked(guess, confidence, decidedInMs);
  }

  private static boolean within(@Nullable Integer value, int least, int most) {
    return value != null && value >= least && value <= most;
  }
}
