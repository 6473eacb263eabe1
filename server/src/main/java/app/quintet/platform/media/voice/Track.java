package app.quintet.platform.media.voice;

import java.util.Arrays;

/**
 * A recording in steps of 20 ms.
 *
 * @param pitch in Hz; 0 where there is no voice
 * @param level in dB below full scale, −100–0
 * @param speech whether somebody speaks
 */
record Track(double[] pitch, double[] level, boolean[] speech) {
  static final int STEP = Pitch.RATE / 50;
  static final double SECONDS = 0.02;
  private static final double FLOOR = -100;

  /** Below the loudest by more than this there is no speech. */
  private static final double DEPTH = 30;

  private static final double LEAST = -60;

  /** Gaps within words (the closure of a p or t), in steps. */
  private static final int CLOSURE = 5;

  static Track of(short[] samples) {
    float[] sound = new float[samples.length + Pitch.NEEDED];
    for (int i = 0; i < samples.length; i++) {
      sound[i] = samples[i] / 32_768f;
    }
    int steps = samples.length / STEP;
    double[] level = new double[steps];
    for (int i = 0; i < steps; i++) {
      level[i] = level(sound, i * STEP);
    }
    double threshold = Math.max(LEAST, loud(level) - DEPTH);
    double[] pitch = new double[steps];
    boolean[] speech = new boolean[steps];
    Pitch yin = new Pitch();
    for (int i = 0; i < steps; i++) {
      speech[i] = level[i] > threshold;
      pitch[i] = speech[i] ? yin.of(sound, i * STEP) : 0;
    }
    bridge(speech);
    return new Track(withoutStrays(pitch), level, speech);
  }

  int steps() {
    return level.length;
  }

  private static double level(float[] sound, int from) {
    double sum = 0;
    for (int i = 0; i < STEP; i++) {
      sum += sound[from + i] * sound[from + i];
    }
    return Math.max(FLOOR, 10 * Math.log10(sum / STEP + 1e-10));
  }

  /** The level that a twentieth of the steps exceed: speech, and not a door. */
  private static double loud(double[] level) {
    double[] sorted = level.clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? FLOOR : sorted[(int) (sorted.length * 0.95)];
  }

  private static void bridge(boolean[] speech) {
    int last = -1;
    for (int i = 0; i < speech.length; i++) {
      if (!speech[i]) {
        continue;
      }
      if (last >= 0 && i - last <= CLOSURE) {
        Arrays.fill(speech, last, i, true);
      }
      last = i;
    }
  }

  /** A pitch that neither neighbour shares within a fifth is an error of octaves or a noise. */
  private static double[] withoutStrays(double[] pitch) {
    double[] kept = pitch.clone();
    for (int i = 0; i < pitch.length; i++) {
      boolean before = i > 0 && near(pitch[i], pitch[i - 1]);
      boolean after = i + 1 < pitch.length && near(pitch[i], pitch[i + 1]);
      if (!before && !after) {
        kept[i] = 0;
      }
    }
    return kept;
  }

  static boolean near(double one, double other) {
    return one > 0 && other > 0 && Math.abs(one - other) < 0.2 * Math.min(one, other);
  }
}
