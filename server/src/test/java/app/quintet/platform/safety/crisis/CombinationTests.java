package app.quintet.platform.safety.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.safety.CrisisLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table in docs/safety.md, row by row. */
class CombinationTests {
  @ParameterizedTest(name = "phrases {0}, classifier {1}, course {2}: {3}")
  @CsvSource({
    // A plain statement stands alone.
    "CRITICAL, NONE, false, CRITICAL",
    "HIGH, NONE, false, HIGH",
    "MODERATE, NONE, false, MODERATE",
    "LOW, NONE, false, LOW",
    "NONE, NONE, false, NONE",
    // The classifier alone raises, to high at most.
    "NONE, LOW, false, LOW",
    "NONE, MODERATE, false, MODERATE",
    "LOW, HIGH, false, HIGH",
    "NONE, CRITICAL, false, HIGH",
    "MODERATE, CRITICAL, false, HIGH",
    // Where phrases say high, it may tell of a plan.
    "HIGH, CRITICAL, false, CRITICAL",
    "HIGH, HIGH, false, HIGH",
    "CRITICAL, HIGH, false, CRITICAL",
    // The course raises by one what worries at all.
    "NONE, NONE, true, NONE",
    "LOW, NONE, true, MODERATE",
    "NONE, MODERATE, true, HIGH",
    "HIGH, NONE, true, CRITICAL",
    "CRITICAL, HIGH, true, CRITICAL",
    // A failed layer never lowers.
    "FAILED, NONE, false, HIGH",
    "FAILED, CRITICAL, false, CRITICAL",
    "MODERATE, FAILED, false, HIGH",
    "LOW, FAILED, false, LOW",
    "NONE, FAILED, false, NONE",
    "CRITICAL, FAILED, false, CRITICAL",
  })
  void theTable(String phrases, String classifier, boolean course, CrisisLevel expected) {
    var combined =
        Combination.of(
            reading("phrases", phrases),
            reading("classifier", classifier),
            reading("course", course ? "LOW" : "NONE"));
    assertThat(combined.level()).isEqualTo(expected);
    assertThat(combined.degraded())
        .isEqualTo(phrases.equals("FAILED") || classifier.equals("FAILED"));
  }

  @Test
  void whateverTheOthersSayNoLayerIsLowered() {
    for (CrisisLevel phrases : CrisisLevel.values()) {
      for (CrisisLevel classifier : CrisisLevel.values()) {
        for (String course : List.of("NONE", "LOW", "FAILED")) {
          CrisisLevel level =
              Combination.of(
                      reading("phrases", phrases.name()),
                      reading("classifier", classifier.name()),
                      reading("course", course))
                  .level();
          assertThat(level).isGreaterThanOrEqualTo(phrases);
          assertThat(level)
              .isGreaterThanOrEqualTo(
                  classifier == CrisisLevel.CRITICAL ? CrisisLevel.HIGH : classifier);
        }
      }
    }
  }

  private static Reading reading(String layer, String level) {
    return level.equals("FAILED")
        ? Reading.failed(layer)
        : new Reading(layer, CrisisLevel.valueOf(level), 0.8, List.of(), false);
  }
}
