package app.quintet.platform.safety.crisis;

import java.util.Arrays;

/**
 * Unit vectors as bytes −127…127, laid out so that the machine compares many of them at once with
 * another: row after row the same four numbers of all of them, four bytes in one int. Immutable.
 */
final class Places {
  // The sums of a block stay in the nearest cache while all rows go by.
  private static final int BLOCK = 512;
  private static final int FOUR = 4;

  private final int count;
  private final int[][] rows;

  private Places(int count, int[][] rows) {
    this.count = count;
    this.rows = rows;
  }

  /** Takes vectors of one width, which four divides. */
  static Places of(byte[][] vectors) {
    int[][] rows = new int[vectors.length == 0 ? 0 : vectors[0].length / FOUR][vectors.length];
    for (int row = 0; row < rows.length; row++) {
      for (int i = 0; i < vectors.length; i++) {
        byte[] vector = vectors[i];
        int at = row * FOUR;
        rows[row][i] =
            (vector[at] & 0xff)
                | (vector[at + 1] & 0xff) << 8
                | (vector[at + 2] & 0xff) << 16
                | vector[at + 3] << 24;
      }
    }
    return new Places(vectors.length, rows);
  }

  /** The vectors as they were given. */
  byte[][] vectors() {
    byte[][] vectors = new byte[count][rows.length * FOUR];
    for (int row = 0; row < rows.length; row++) {
      for (int i = 0; i < count; i++) {
        for (int k = 0; k < FOUR; k++) {
          vectors[i][row * FOUR + k] = (byte) (rows[row][i] >> (8 * k));
        }
      }
    }
    return vectors;
  }

  int count() {
    return count;
  }

  /** The product of each vector's bytes with another vector. */
  float[] times(float[] other) {
    float[] products = new float[count];
    float[][] sums = new float[FOUR][Math.min(BLOCK, count)];
    for (int from = 0; from < count; from += BLOCK) {
      int size = Math.min(BLOCK, count - from);
      for (float[] sum : sums) {
        Arrays.fill(sum, 0);
      }
      for (int row = 0; row < rows.length; row++) {
        add(rows[row], from, size, other, row * FOUR, sums);
      }
      for (int i = 0; i < size; i++) {
        products[from + i] = sums[0][i] + sums[1][i] + sums[2][i] + sums[3][i];
      }
    }
    return products;
  }

  /** One row's share; nothing in the loop waits for anything else in it, so it runs eight wide. */
  private static void add(int[] row, int from, int size, float[] other, int at, float[][] sums) {
    float a = other[at];
    float b = other[at + 1];
    float c = other[at + 2];
    float d = other[at + 3];
    float[] first = sums[0];
    float[] second = sums[1];
    float[] third = sums[2];
    float[] fourth = sums[3];
    for (int i = 0; i < size; i++) {
      int four = row[from + i];
      first[i] += (four << 24 >> 24) * a;
      second[i] += (four << 16 >> 24) * b;
      third[i] += (four << 8 >> 24) * c;
      fourth[i] += (four >> 24) * d;
    }
  }
}
