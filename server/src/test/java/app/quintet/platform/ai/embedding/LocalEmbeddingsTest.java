package app.quintet.platform.ai.embedding;

import static app.quintet.platform.ai.Embeddings.cosine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LocalEmbeddingsTest {
  private static final LocalEmbeddings embeddings = new LocalEmbeddings();

  @AfterAll
  static void close() throws Exception {
    embeddings.destroy();
  }

  @Test
  void aVectorHas384NumbersAndUnitLength() {
    float[] vector = embeddings.embed("What are you reading?");
    assertThat(vector).hasSize(384);
    assertThat(cosine(vector, vector)).isCloseTo(1f, within(1e-5f));
  }

  @Test
  void sentencesOfOneMeaningLieNearerThanSentencesOfAnother() {
    record Triple(String anchor, String near, String far) {}
    var triples =
        List.of(
            new Triple("What are you reading?", "Which book is that?", "I hate the rain."),
            new Triple(
                "Do you come here often?", "Is this your regular café?", "My dog ate my homework."),
            new Triple(
                "I work as a nurse.", "My job is in a hospital.", "The concert was too loud."),
            new Triple(
                "I feel hopeless tonight.",
                "I'm so sad I can't go on.",
                "Let's order two flat whites."),
            new Triple(
                "I went hiking in the Alps last summer.",
                "We climbed a mountain on holiday.",
                "Can you lend me a pen?"));
    for (var t : triples) {
      float[] anchor = embeddings.embed(t.anchor());
      assertThat(cosine(anchor, embeddings.embed(t.near())))
          .as(t.anchor())
          .isGreaterThan(cosine(anchor, embeddings.embed(t.far())) + 0.08f);
    }
  }

  @Test
  void emptyEmojiAndVeryLongTextsHaveVectorsToo() {
    for (String text : List.of("", "😁😁", "word ".repeat(50_000), "\ud800")) {
      float[] vector = embeddings.embed(text);
      assertThat(cosine(vector, vector)).isCloseTo(1f, within(1e-4f));
    }
  }

  @Test
  void manyThreadsGetTheSameVectorAndMayChangeTheirCopy() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<float[]>> tasks =
          IntStream.range(0, 64)
              .<Callable<float[]>>mapToObj(i -> () -> embeddings.embed("sentence " + i % 4))
              .toList();
      var results = threads.invokeAll(tasks);
      float[] first = results.getFirst().get();
      for (int i = 0; i < 64; i += 4) {
        assertThat(results.get(i).get()).containsExactly(first);
      }
      results.getFirst().get()[0] = 42f;
      assertThat(embeddings.embed("sentence 0")[0]).isNotEqualTo(42f);
    }
  }

  @Test
  void severalTextsAreReadAtOnceAsTheyAreOneByOne() {
    var texts = List.of("I slept well.", "What are you reading?", "It rains.", "See you at nine!");
    List<float[]> together = embeddings.read(texts, (at, read) -> read.lower());
    for (int i = 0; i < texts.size(); i++) {
      var alone = embeddings.read(texts.subList(i, i + 1), (at, read) -> read.lower());
      assertThat(together.get(i)).containsExactly(alone.getFirst());
    }
  }

  @Test
  void whereOneTextFailsAllOfThemDoAndTheNextAreRead() {
    var texts = List.of("I slept well.", "It rains.", "See you at nine!");
    assertThatIllegalStateException()
        .isThrownBy(() -> embeddings.read(texts, (at, read) -> texts.get(at / (at - 1))));
    assertThat(embeddings.read(texts, (at, read) -> at)).containsExactly(0, 1, 2);
  }
}
