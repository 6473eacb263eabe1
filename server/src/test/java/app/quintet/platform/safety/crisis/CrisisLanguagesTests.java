package app.quintet.platform.safety.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.safety.CrisisLevel;
import app.quintet.platform.safety.phrases.PlainWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures the phrases of each language, alone, on the sentences they were tuned with. */
class CrisisLanguagesTests {
  private static final Logger log = LoggerFactory.getLogger(CrisisLanguagesTests.class);
  private static final Path FOLDER = Path.of("src/main/resources/safety/crisis");

  private record Labelled(CrisisLevel level, String kind, String text) {}

  @ParameterizedTest
  @ValueSource(strings = {"es", "fr", "de", "ar", "he"})
  void thePhrasesAloneFindDistressAndLeaveIdiomsAndStoriesAlone(String language)
      throws IOException {
    CrisisPhrases phrases = CrisisPhrases.of(language);
    List<Labelled> sentences = sentences(language);
    List<String> missed = new ArrayList<>();
    List<String> alarms = new ArrayList<>();
    int distress = 0;
    int calm = 0;
    int exact = 0;
    for (Labelled sentence : sentences) {
      CrisisLevel found = level(phrases, sentence.text());
      exact += found == sentence.level() ? 1 : 0;
      if (sentence.level().needsCard()) {
        distress++;
        if (!found.needsCard()) {
          missed.add(sentence.text());
        }
      } else if (sentence.level() != CrisisLevel.MODERATE) {
        calm++;
        if (found.needsCard()) {
          alarms.add(sentence.text());
        }
      }
    }
    double recall = 1 - missed.size() / (double) distress;
    double falseAlarms = alarms.size() / (double) calm;
    log.info(
        "{}: {} sentences, recall {} of {}, false alarms {} of {}, level exact {}; {} {}",
        language,
        sentences.size(),
        distress - missed.size(),
        distress,
        alarms.size(),
        calm,
        exact,
        missed,
        alarms);
    assertThat(sentences).hasSizeGreaterThanOrEqualTo(70);
    assertThat(recall).as("missed: %s", missed).isGreaterThanOrEqualTo(0.97);
    assertThat(falseAlarms).as("alarms: %s", alarms).isLessThanOrEqualTo(0.03);
  }

  @Test
  void aSentenceThatIsPlainlyEnglishIsNotReadAsAnotherLanguage() {
    String english = "I'm running the ten kilometres in memory of a colleague we lost to suicide";
    assertThat(level(CrisisPhrases.of("fr"), english)).isEqualTo(CrisisLevel.NONE);
    assertThat(level(CrisisPhrases.of("fr"), english + ". Je veux mourir.").needsCard()).isTrue();
    assertThat(level(CrisisPhrases.of("fr"), "what my mum said to me: je veux mourir").needsCard())
        .isTrue();
  }

  @Test
  void cuttingIsDangerUnlessItIsSomethingElseThatIsCut() {
    CrisisPhrases phrases = CrisisPhrases.of("en");
    assertThat(level(phrases, "I can't stop cutting").needsCard()).isTrue();
    for (String calm : List.of("onions", "weight", "my hair", "jobs at work", "the cake")) {
      assertThat(level(phrases, "They are cutting " + calm)).as(calm).isEqualTo(CrisisLevel.NONE);
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/safety/phrases-near.csv", encoding = "UTF-8", delimiter = '|')
  void whatIsAskedTaughtSungOrDeniedIsNoDangerWhereTheSameWordsMeantAre(
      String language, Wanted wanted, String text) {
    assertThat(level(CrisisPhrases.of(language), text)).as(text).matches(wanted.levels);
  }

  private static CrisisLevel level(CrisisPhrases phrases, String text) {
    return PlainWords.readings(text).stream()
        .map(words -> phrases.read(words).level())
        .max(CrisisLevel::compareTo)
        .orElseThrow();
  }

  private static List<Labelled> sentences(String language) throws IOException {
    return Files.readAllLines(FOLDER.resolve("training-" + language + ".tsv")).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t"))
        .map(part -> new Labelled(CrisisLevel.valueOf(part[0]), part[1], part[2]))
        .toList();
  }

  private enum Wanted {
    CALM(level -> level.compareTo(CrisisLevel.LOW) <= 0),
    GRAVE(level -> level == CrisisLevel.MODERATE),
    NO_DANGER(level -> !level.needsCard()),
    DANGER(CrisisLevel::needsCard);

    private final Predicate<CrisisLevel> levels;

    Wanted(Predicate<CrisisLevel> levels) {
      this.levels = levels;
    }
  }
}
