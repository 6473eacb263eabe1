package app.quintet.platform.safety.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.ai.Embeddings;
import app.quintet.platform.safety.CrisisLevel;
import app.quintet.platform.safety.phrases.PlainWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class CrisisAssessmentTests {
  private static final Logger log = LoggerFactory.getLogger(CrisisAssessmentTests.class);
  private static final CrisisPhrases ENGLISH = new CrisisPhrases("en");
  private static AnnotationConfigApplicationContext context;
  private static Embeddings embeddings;
  private static Sentences sentences;

  @BeforeAll
  static void load() throws Exception {
    // The real sentence model, without the rest of the server.
    context =
        new AnnotationConfigApplicationContext(
            Class.forName("app.quintet.platform.ai.embedding.LocalEmbeddings"));
    embeddings = context.getBean(Embeddings.class);
    sentences = Sentences.read();
  }

  @AfterAll
  static void close() {
    context.close();
  }

  @Test
  void onSentencesHeldBackItFindsDistressAndLeavesEverydayLinesAlone() {
    DistressModel model = train(sentence -> !sentence.heldBack());
    CrisisAssessment assessment = new CrisisAssessment(embeddings, model);
    var heldBack = sentences.all().stream().filter(Sentences.Sentence::heldBack).toList();
    Measured measured = measure(assessment, heldBack);
    log.info("held back: {}", measured);
    assertThat(measured.recall())
        .as("recall from high on: %s", measured)
        .isGreaterThanOrEqualTo(0.95);
    assertThat(measured.falseAlarms()).as("cards on everyday lines").isLessThanOrEqualTo(0.02);
    assertThat(measured.precision()).as("%s", measured).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void withTheModelThatIsShippedTheSameHoldsForAllSentences() {
    Measured measured = measure(new CrisisAssessment(embeddings), sentences.all());
    log.info("all: {}", measured);
    assertThat(measured.recall()).as("%s", measured).isGreaterThanOrEqualTo(0.95);
    assertThat(measured.falseAlarms()).isLessThanOrEqualTo(0.02);
  }

  @Test
  void theModelInTheRepositoryIsTheOneTheseSentencesMake() throws Exception {
    DistressModel trained = train(sentence -> true);
    if (Boolean.getBoolean("quintet.retrain")) {
      Files.writeString(Path.of("src/main/resources", DistressModel.RESOURCE), trained.written());
      return;
    }
    DistressModel shipped = DistressModel.load();
    assertThat(shipped.trainedOn())
        .as("run this test with -Dquintet.retrain=true after changing the sentences")
        .isEqualTo(sentences.hash());
    for (var sentence : sentences.all()) {
      float[] embedding = embeddings.embed(plain(sentence));
      assertThat(shipped.probability(embedding))
          .isCloseTo(trained.probability(embedding), org.assertj.core.data.Offset.offset(0.02));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This homework is killing me",
        "I could die laughing",
        "I'm dead tired",
        "I would never kill myself",
        "I'm not suicidal, I just need a nap",
        "The song is called I want to die",
        "In the film the hero wants to kill himself",
        "I cut myself shaving",
        "Mein Akku ist tot und ich sterbe vor Hunger",
        "Ich will nicht sterben",
        ""
      })
  void whatOnlySoundsLikeItGetsNoCard(String text) {
    assertThat(new CrisisAssessment(embeddings).assess(text).needsCard()).isFalse();
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
        "kmsss no wait kms"
      })
  void aDisguiseOrAHarmlessPartHidesNothing(String text) {
    assertThat(new CrisisAssessment(embeddings).assess(text).needsCard()).isTrue();
  }

  @Test
  void phrasesAloneAreEnoughForTheHighestLevel() {
    Embeddings broken =
        text -> {
          throw new IllegalStateException("no model");
        };
    CrisisAssessment assessment = new CrisisAssessment(broken);
    assertThat(assessment.assess("I am going to kill myself tonight"))
        .isEqualTo(CrisisLevel.CRITICAL);
    assertThat(assessment.assess("I want to die")).isEqualTo(CrisisLevel.HIGH);
    assertThat(assessment.assess("Nice to meet you")).isEqualTo(CrisisLevel.NONE);
  }

  @Test
  void whenTheModelFailsModerateWorryIsAnsweredWithTheCard() {
    Embeddings broken =
        text -> {
          throw new IllegalStateException("no model");
        };
    assertThat(
            new CrisisAssessment(broken).assess("I feel so hopeless, what is the point of living"))
        .isEqualTo(CrisisLevel.HIGH);
  }

  @Test
  void aLongTextIsReadQuicklyAndNothingInItIsLost() {
    String text = "The weather was nice and we walked by the river for hours. ".repeat(160);
    CrisisAssessment assessment = new CrisisAssessment(embeddings);
    assertThat(assessment.assess(text).needsCard()).isFalse();
    assertThat(assessment.assess(text + "I want to kill myself.").needsCard()).isTrue();
  }

  private record Measured(
      double recall, double precision, double falseAlarms, List<String> wrong) {}

  private static Measured measure(CrisisAssessment assessment, List<Sentences.Sentence> some) {
    int distress = 0;
    int found = 0;
    int everyday = 0;
    int alarms = 0;
    int cards = 0;
    List<String> wrong = new ArrayList<>();
    for (var sentence : some) {
      boolean card = assessment.assess(sentence.text()).needsCard();
      boolean meant = sentence.level().needsCard();
      cards += card ? 1 : 0;
      distress += meant ? 1 : 0;
      found += meant && card ? 1 : 0;
      everyday += sentence.level() == CrisisLevel.NONE ? 1 : 0;
      alarms += sentence.level() == CrisisLevel.NONE && card ? 1 : 0;
      if (card != meant) {
        wrong.add(sentence.level() + ": " + sentence.text());
      }
    }
    return new Measured(
        found / (double) distress, found / (double) cards, alarms / (double) everyday, wrong);
  }

  private static DistressModel train(Predicate<Sentences.Sentence> which) {
    List<float[]> texts = new ArrayList<>();
    List<Boolean> distress = new ArrayList<>();
    for (var sentence : sentences.all()) {
      // Moderate lies between the two answers the model can give, so it learns nothing from it.
      boolean clear = sentence.level() != CrisisLevel.MODERATE;
      if (clear && sentence.language().equals("en") && which.test(sentence)) {
        texts.add(embeddings.embed(plain(sentence)));
        distress.add(sentence.level().needsCard());
      }
    }
    return DistressModel.train(texts, distress, sentences.hash());
  }

  /** As the assessment shows a sentence to the model. */
  private static String plain(Sentences.Sentence sentence) {
    String words = PlainWords.readings(sentence.text()).getFirst();
    return String.join(" ", CrisisAssessment.sentences(ENGLISH.read(words).left()));
  }
}
