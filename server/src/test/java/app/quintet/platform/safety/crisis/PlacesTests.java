package app.quintet.platform.safety.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacesTests {
  // More than one block, and a last one that is not full.
  private static final int COUNT = 1_100;
  private static final int WIDTH = 12;
  private final byte[][] vectors = new byte[COUNT][WIDTH];
  private final float[] other = new float[WIDTH];

  PlacesTests() {
    var random = new Random(5);
    for (byte[] vector : vectors) {
      random.nextBytes(vector);
    }
    for (int i = 0; i < WIDTH; i++) {
      other[i] = random.nextFloat() - 0.5f;
    }
  }

  @Test
  void theyComeOutAsTheyWentIn() {
    assertThat(Places.of(vectors).vectors()).isDeepEqualTo(vectors);
  }

  @Test
  void allAtOnceGivesTheSameBitsAsOneByOne() {
    float[] products = Places.of(vectors).times(other);
    assertThat(products).hasSize(COUNT);
    for (int i = 0; i < COUNT; i++) {
      assertThat(products[i]).isEqualTo(oneByOne(vectors[i]));
    }
  }

  private float oneByOne(byte[] vector) {
    float[] sums = new float[4];
    for (int i = 0; i < WIDTH; i++) {
      sums[i % 4] += vector[i] * other[i];
    }
    return sums[0] + sums[1] + sums[2] + sums[3];
  }
}
