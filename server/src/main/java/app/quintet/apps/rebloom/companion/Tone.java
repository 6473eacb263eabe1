package app.quintet.apps.rebloom.companion;

import java.util.List;

/** How what was said should be met: pain is not met with chat, nor an ordinary day with comfort. */
enum Tone {
  HARD,
  /** Indifferent by itself, within something painful. */
  CARRIED,
  EVEN,
  GOOD;

  private static final double LOW = -0.22;
  private static final double HIGH = 0.36;
  private static final double CLEAR = 0.5;
  private static final double[] ECHO = {0.4, 0.25, 0.15};

  /** The side that a sentiment from −1 to 1 is on. */
  static Tone of(double sentiment) {
    return sentiment > HIGH ? GOOD : sentiment < LOW ? HARD : EVEN;
  }

  /**
   * By the last sentiment, and where that is not clear by those before it: an indifferent sentence
   * in a painful story is part of it. Whoever mourns is never met lightly.
   *
   * @param sentiments of what was told, newest first
   */
  static Tone of(List<Double> sentiments, String topic) {
    if (topic.equals("grief")) {
      return HARD;
    }
    double own = sentiments.isEmpty() ? 0 : sentiments.getFirst();
    if (of(own) == GOOD) {
      return GOOD;
    }
    double all = own;
    if (Math.abs(own) < CLEAR) {
      for (int back = 1; back <= ECHO.length && back < sentiments.size(); back++) {
        all += ECHO[back - 1] * sentiments.get(back);
      }
    }
    Tone whole = of(all);
    return whole == HARD && of(own) != HARD ? CARRIED : whole;
  }
}
