package app.quintet.platform.safety.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.ai.SentenceStates;
import app.quintet.platform.api.Dependency.State;
import app.quintet.platform.safety.CrisisLevel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrisisAssessmentTests {
  private static final SentenceStates BROKEN =
      new SentenceStates() {
        @Override
        public <T> List<T> read(List<String> texts, Upper<T> upper) {
          throw new IllegalStateException("no model");
        }
      };
  private static Vectors vectors;
  private static CrisisAssessment assessment;

  @BeforeAll
  static void load() {
    vectors = new Vectors();
    assessment = new CrisisAssessment(vectors);
  }

  @AfterAll
  static void close() {
    vectors.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This homework is killing me",
        "I could die laughing",
        "I'm dead tired",
        "I would never kill myself",
        "I'm not suicidal, I just need a nap",
        "In the film the hero wants to kill himself",
        "I cut myself shaving",
        "Mein Akku ist tot und ich sterbe vor Hunger",
        "Ich will nicht sterben",
        "zinnober8f0b827f-2028-3ad7-b0ed-24c7ee7258c1",
        "https://example.org/kill?me=551e6b2d-18f9-37ad-b78f-dfc05e7d76ad",
        ""
      })
  void whatOnlySoundsLikeItGetsNoCard(String text) {
    assertThat(assessment.assess(text).needsCard()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This homework is killing me and honestly I want to die, I took all my pills",
        "I'm not suicidal but I don't want to be alive anymore",
        "The song is called I want to die and now I want to kill myself",
        "i want to d i e",
        "I want to k!ll mysel\u200bf",
        "I wаnt to die. I want to die!!!",
        "ICH WILL NICHT MEHR LEBEN",
        "kmsss no wait kms",
        "Quiero morirme",
        "Je veux mourir",
        "اريد ان اموت",
        "אני רוצה למות"
      })
  void aDisguiseALanguageOrAHarmlessPartHidesNothing(String text) {
    assertThat(assessment.assess(text).needsCard()).isTrue();
  }

  @Test
  void withoutTheSentenceModelPhrasesHoldAndHealthSaysDegraded() {
    CrisisAssessment alone = new CrisisAssessment(BROKEN);
    AssessmentHealth health = new AssessmentHealth(alone);
    assertThat(health.state()).isEqualTo(State.UP);
    assertThat(alone.assess("I am going to kill myself tonight")).isEqualTo(CrisisLevel.CRITICAL);
    assertThat(alone.combined("I want to die").level()).isEqualTo(CrisisLevel.HIGH);
    assertThat(alone.combined("I want to die").degraded()).isTrue();
    assertThat(alone.assess("Nice to meet you")).isEqualTo(CrisisLevel.NONE);
    assertThat(alone.assess("I feel so hopeless, what is the point of living"))
        .isEqualTo(CrisisLevel.HIGH);
    assertThat(health.state()).isEqualTo(State.DEGRADED);
  }

  @Test
  void withoutPhrasesTheCardIsShownForEverything() {
    Layer broken =
        new Layer() {
          @Override
          public String name() {
            return PhraseLayer.NAME;
          }

          @Override
          public Reading read(Message message) {
            throw new IllegalStateException("no phrases");
          }
        };
    var alone = new CrisisAssessment(broken, new SentenceLayer(vectors));
    assertThat(alone.combined("Nice to meet you").level()).isEqualTo(CrisisLevel.HIGH);
    assertThat(alone.combined("Nice to meet you").degraded()).isTrue();
  }

  @Test
  void aLongTextLosesNothing() {
    String text = "The weather was nice and we walked by the river for hours. ".repeat(30);
    assertThat(assessment.assess(text).needsCard()).isFalse();
    for (String danger :
        List.of("I want to kill myself.", "I have decided that tonight is my last night.")) {
      String half = text.substring(0, 59 * 15);
      assertThat(assessment.assess(half + danger + " " + half).needsCard()).as(danger).isTrue();
    }
  }

  @Test
  void passagesAreShortOverlapAndLeaveNoWordOut() {
    String text =
        IntStream.range(0, 12)
            .mapToObj(i -> "Number " + i + " has six seven eight nine ten.")
            .collect(Collectors.joining(" "));
    List<String> passages = Passages.of(text);
    assertThat(passages).hasSizeGreaterThan(3);
    assertThat(passages).allMatch(p -> p.split(" ").length <= 40);
    assertThat(passages).contains("Number 7 has six seven eight nine ten.");
    assertThat(passages).anyMatch(p -> p.contains("Number 3") && p.contains("Number 4"));
    assertThat(Passages.of("x ".repeat(95))).hasSize(2);
    assertThat(Passages.of(" \n ")).isEmpty();
  }

  @Test
  void theLearntLayersReadEveryLengthAndTellOneTextFromAnother() {
    LearntTop top = new LearntTop();
    int high = CrisisLevel.HIGH.ordinal() - 1;
    float[] danger = learnt(top, "I want to die.");
    assertThat(danger[high]).isGreaterThan(learnt(top, "I had soup.")[high]);
    assertThat(learnt(top, "")).hasSize(LearntTop.NUMBERS);
    assertThat(learnt(top, "I had soup. ".repeat(300))).hasSize(LearntTop.NUMBERS);
  }

  private static float[] learnt(LearntTop top, String text) {
    return vectors
        .read(
            List.of(text),
            (at, states) -> {
              assertThat(states.lower()).hasSize(states.pieces() * states.embedding().length);
              return top.scores(states);
            })
        .getFirst();
  }

  @Test
  void withoutTheLearntLayersPhrasesHoldAndTheAssessmentIsDegraded() {
    LearntTop broken =
        new LearntTop(
            () -> {
              throw new IllegalStateException("no file");
            });
    var layer = new SentenceLayer(vectors, DistressModel.load(), broken);
    var alone = new CrisisAssessment(new PhraseLayer(), layer);
    assertThat(alone.combined("I want to die").level()).isEqualTo(CrisisLevel.HIGH);
    assertThat(alone.combined("I want to die").degraded()).isTrue();
  }

  @Test
  void theModelInTheRepositoryIsTheOneTheseSentencesMake() {
    assertThat(DistressModel.load().trainedOn())
        .as("run bench/crisis/learn after changing the training sentences")
        .isEqualTo(Trainer.hash(Labelled.training()));
    assertThat(new LearntTop().trainedOn()).isEqualTo(DistressModel.load().trainedOn());
  }

  @Test
  void theSameSentencesMakeTheSameBytes() {
    List<Labelled> few =
        Labelled.training().stream().filter(s -> s.hand().equals("d")).limit(120).toList();
    float[] numbers = {0.1f, 0.2f, 0.3f, 0.4f};
    float[][] mix = Trainer.kernelAlone();
    Trainer trainer = new Trainer(vectors);
    byte[] once = trainer.train(few, mix, numbers, numbers).written();
    assertThat(trainer.train(few, mix, numbers, numbers).written()).isEqualTo(once);
  }
}
