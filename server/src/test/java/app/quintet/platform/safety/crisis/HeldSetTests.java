package app.quintet.platform.safety.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.safety.crisis.Figures.Judged;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What must hold on sentences that nobody tuned to. The floors are what has been reached, a little
 * below; what is wanted stands in docs/safety.md with how far it is.
 */
class HeldSetTests {
  private static final Logger log = LoggerFactory.getLogger(HeldSetTests.class);

  @ParameterizedTest
  @CsvSource({"crisis-held3.tsv, 0.945, 0.065", "crisis-held4.tsv, 0.93, 0.09"})
  void dangerIsNoticedAndStoriesAreLeftAloneAtLeastAsOftenAsMeasured(
      String set, double recall, double alarms) {
    try (Vectors vectors = new Vectors()) {
      List<Judged> judged = CrisisFigures.judged(new CrisisAssessment(vectors), set);
      log.info("{}: {}, alarms {}", set, Figures.recall(judged), Figures.alarms(judged));
      assertThat(judged).hasSizeGreaterThan(500);
      assertThat(Figures.recall(judged).value()).isGreaterThanOrEqualTo(recall);
      assertThat(Figures.alarms(judged).value()).isLessThanOrEqualTo(alarms);
    }
  }
}
