package app.quintet.platform.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleVectorsTests {
  @TempDir Path folder;

  /** Counts what it is asked for; another {@code factor} is another model. */
  private static final class Counting implements Embeddings {
    final List<String> asked = new ArrayList<>();
    private final float factor;

    Counting(float factor) {
      this.factor = factor;
    }

    @Override
    public float[] embed(String text) {
      asked.add(text);
      return new float[] {factor * text.length(), text.hashCode() % 7};
    }
  }

  @Test
  void theSecondStartMakesNoVectorAgain() {
    var first = new Counting(1);
    var made = new ExampleVectors(first, folder, "app");
    float[] vector = made.example("hello there");
    made.keep();
    var second = new Counting(1);
    assertThat(new ExampleVectors(second, folder, "app").example("hello there")).isEqualTo(vector);
    assertThat(second.asked).doesNotContain("hello there");
  }

  @Test
  void aNewExampleIsMadeAndAnotherModelTakesNothingOver() {
    var made = new ExampleVectors(new Counting(1), folder, "app");
    made.example("hello there");
    made.keep();
    var later = new Counting(1);
    new ExampleVectors(later, folder, "app").example("a line written since");
    assertThat(later.asked).contains("a line written since");
    var other = new Counting(2);
    new ExampleVectors(other, folder, "app").example("hello there");
    assertThat(other.asked).contains("hello there");
  }

  @Test
  void whatPeopleWriteIsNeverKept() throws IOException {
    var made = new ExampleVectors(new Counting(1), folder, "app");
    made.example("hello there");
    made.embed("my name is Victor");
    made.keep();
    var again = new Counting(1);
    new ExampleVectors(again, folder, "app").example("my name is Victor");
    assertThat(again.asked).contains("my name is Victor");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aBrokenFileIsMadeAnew() throws IOException {
    var made = new ExampleVectors(new Counting(1), folder, "app");
    float[] vector = made.example("hello there");
    made.keep();
    try (var files = Files.list(folder)) {
      Files.write(files.findFirst().orElseThrow(), new byte[] {0, 0, 1});
    }
    var again = new ExampleVectors(new Counting(1), folder, "app");
    assertThat(again.example("hello there")).isEqualTo(vector);
    again.keep();
    var third = new Counting(1);
    new ExampleVectors(third, folder, "app").example("hello there");
    assertThat(third.asked).doesNotContain("hello there");
  }
}
