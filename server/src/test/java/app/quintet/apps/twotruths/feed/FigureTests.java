package app.quintet.apps.twotruths.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Problem;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FigureTests {
  @Test
  void everyFigureComesBackFromItsCursorAsItWas() {
    Random random = new Random(11);
    for (int i = 0; i < 10_000; i++) {
      double figure = (random.nextDouble() - 0.2) * Math.pow(10, random.nextInt(12) - 6);
      UUID id = new UUID(random.nextLong(), random.nextLong());
      Cursor back = Objects.requireNonNull(Cursor.decode(Figure.cursor(figure, id).encode()));
      assertThat(Figure.of(back)).isEqualTo(figure);
      assertThat(back.id()).isEqualTo(id);
    }
  }

  @Test
  void whatIsNoNumberIsRefused() {
    UUID id = new UUID(1, 2);
    assertThatThrownBy(() -> Figure.of(Figure.cursor(Double.NaN, id))).isInstanceOf(Problem.class);
  }
}
