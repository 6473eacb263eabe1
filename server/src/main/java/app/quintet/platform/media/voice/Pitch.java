package app.quintet.platform.media.voice;

/**
 * The pitch of a short piece of sound by YIN (de Cheveigné and Kawahara, "YIN, a fundamental
 * frequency estimator for speech and music", JASA 111, 2002): steps 1 to 5 of the paper.
 */
final class Pitch {
  static final int RATE = 16_000;

  /** Lowest and highest voices, in Hz. */
  private static final int LOWEST = 65;

  private static final int HIGHEST = 420;
  private static final int LONGEST = RATE / LOWEST;
  private static final int SHORTEST = RATE / HIGHEST;

  /** Samples summed over; one period of the lowest voice and more. */
  private static final int WINDOW = 320;

  /** Samples needed from the start of a piece. */
  static final int NEEDED = WINDOW + LONGEST + 1;

  private static final double THRESHOLD = 0.15;

  private final float[] difference = new float[LONGEST + 2];

  /** In Hz; 0 when the piece is not voiced. Not thread-safe: it has one buffer. */
  double of(float[] samples, int from) {
    differences(samples, from);
    // The paper's cumulative mean: it makes the dip at lag zero useless and the threshold absolute.
    double sum = 0;
    for (int lag = 1; lag <= LONGEST; lag++) {
      sum += difference[lag];
      difference[lag] = sum == 0 ? 1 : (float) (difference[lag] * lag / sum);
    }
    for (int lag = SHORTEST; lag < LONGEST; lag++) {
      if (difference[lag] < THRESHOLD) {
        while (lag + 1 < LONGEST && difference[lag + 1] < difference[lag]) {
          lag++;
        }
        return RATE / refined(lag);
      }
    }
    return 0;
  }

  private void differences(float[] samples, int from) {
    for (int lag = 1; lag <= LONGEST; lag++) {
      float sum = 0;
      for (int i = 0; i < WINDOW; i++) {
        float apart = samples[from + i] - samples[from + i + lag];
        sum += apart * apart;
      }
      difference[lag] = sum;
    }
  }

  /** The bottom of the parabola through a dip and its neighbours. */
  private double refined(int lag) {
    double left = difference[lag - 1];
    double bottom = difference[lag];
    double right = difference[lag + 1];
    double bend = left - 2 * bottom + right;
    return bend <= 0 || lag + 1 > LONGEST ? lag : lag + (left - right) / (2 * bend);
  }
}
