package app.quintet.platform.ai;

/**
 * Sentence embeddings computed in this process (bge-small-en, 384 numbers, unit length; English).
 */
public interface Embeddings {
  /** The embedding of a text; longer than 512 word pieces is cut. 4–6 ms on one core. */
  float[] embed(String text);

  /**
   * The embedding of a sentence of the program's own, which may be known from an earlier start;
   * never for what a person wrote.
   */
  default float[] example(String text) {
    return embed(text);
  }

  /** Cosine of two unit vectors, −1 to 1. */
  static float cosine(float[] a, float[] b) {
    float sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
