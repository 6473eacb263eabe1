package app.quintet.apps.twotruths.guess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTests {
  @ParameterizedTest
  @CsvSource({
    // correct, confidence, earlier, right among them, hinted, points
    "true,  1, 0, 0, false, 60",
    "true,  2, 0, 0, false, 100",
    "true,  3, 0, 0, false, 150",
    "true,  2, 4, 0, false, 100", // four earlier guesses say nothing yet
    "true,  2, 5, 0, false, 200", // nobody saw it: twice as much
    "true,  2, 5, 5, false, 100", // everybody did
    "true,  3, 5, 0, false, 300", // the most there is
    "true,  2, 6, 2, false, 167", // 166.67
    "true,  2, 6, 4, false, 133", // 133.33
    "true,  1, 8, 3, false, 98", // 97.5 is rounded up
    "true,  3, 8, 1, false, 281", // 281.25
    "true,  1, 0, 0, true,  30",
    "true,  3, 0, 0, true,  75",
    "true,  2, 6, 2, true,  83", // 83.33
    "true,  3, 5, 1, true,  135",
    "true,  1, 8, 3, true,  49", // 48.75
    "false, 1, 9, 9, false, 0",
    "false, 2, 0, 0, true,  0",
    "false, 3, 0, 0, false, -25",
    "false, 3, 7, 1, true,  -25",
  })
  void aGuessCountsForWhatTheRulesSay(
      boolean correct, int confidence, long earlier, long right, boolean hinted, int points) {
    assertThat(Score.of(correct, confidence, earlier, right, hinted)).isEqualTo(points);
  }

  @Test
  void everyRightGuessAgreesWithExactDecimalArithmetic() {
    Random random = new Random(5);
    String[] weights = {"0", "0.6", "1.0", "1.5"};
    for (int i = 0; i < 20_000; i++) {
      int confidence = 1 + random.nextInt(3);
      int earlier = random.nextInt(400);
      int right = random.nextInt(earlier + 1);
      boolean hinted = random.nextBoolean();
      BigDecimal share =
          earlier < 5
              ? BigDecimal.ONE
              : BigDecimal.valueOf(right).divide(BigDecimal.valueOf(earlier), new MathContext(40));
      BigDecimal exact =
          new BigDecimal("100")
              .multiply(new BigDecimal(weights[confidence]))
              .multiply(BigDecimal.TWO.subtract(share))
              .divide(BigDecimal.valueOf(hinted ? 2 : 1), new MathContext(40));
      // A share of 40 digits can only miss a half by less than this.
      int expected =
          exact.add(new BigDecimal("1e-20")).setScale(0, RoundingMode.HALF_UP).intValueExact();
      assertThat(Score.of(true, confidence, earlier, right, hinted))
          .as("%d %d/%d %s", confidence, right, earlier, hinted)
          .isEqualTo(expected)
          .isBetween(15, 300);
    }
  }

  @Test
  void aTotalNeverFallsBelowZero() {
    assertThat(Score.total(10, -25)).isZero();
    assertThat(Score.total(25, -25)).isZero();
    assertThat(Score.total(100, -25)).isEqualTo(75);
    assertThat(Score.total(0, 60)).isEqualTo(60);
  }

  @Test
  void thereIsNoOtherConfidence() {
    assertThatThrownBy(() -> Score.of(true, 4, 0, 0, false))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
