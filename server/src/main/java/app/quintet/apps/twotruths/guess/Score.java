package app.quintet.apps.twotruths.guess;

/** What a guess counts for (specification, Rules: Score of a guess). */
public final class Score {
  /** Points of the liar for each person fooled. */
  public static final int FOOLED = 10;

  /** Earlier guesses from which on difficulty counts. */
  public static final int ENOUGH = 5;

  private static final int WRONG_AND_SURE = -25;

  private Score() {}

  /**
   * The points of one guess: 100 × weight of confidence (0.6, 1, 1.5) × difficulty (1 until five
   * earlier guesses, then 2 − the share of right ones among them), halved if hinted, rounded half
   * up; wrong 0, at confidence 3 −25.
   *
   * @param confidence 1–3
   * @param earlier guesses before this one
   * @param earlierRight right ones among them, 0–earlier
   */
  public static int of(
      boolean correct, int confidence, long earlier, long earlierRight, boolean hinted) {
    if (!correct) {
      return confidence == 3 ? WRONG_AND_SURE : 0;
    }
    // In whole numbers: a share such as 1/3 has no exact double, and .5 must round up.
    long above = weight(confidence);
    long below = 1;
    if (earlier >= ENOUGH) {
      above *= 2 * earlier - earlierRight;
      below *= earlier;
    }
    if (hinted) {
      below *= 2;
    }
    return Math.toIntExact((2 * above + below) / (2 * below));
  }

  /** A total after these points: never below zero. */
  public static long total(long before, int points) {
    return Math.max(0, before + points);
  }

  private static long weight(int confidence) {
    return switch (confidence) {
      case 1 -> 60;
      case 2 -> 100;
      case 3 -> 150;
      default -> throw new IllegalArgumentException("no confidence " + confidence);
    };
  }
}
