package app.quintet.platform.safety.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.safety.crisis.Figures.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What must hold on sentences that nobody tuned to. The floors are what has been reached, a little
 * below; what is wanted stands in docs/safety.md with how far it is.
 */
class HeldSetTests {
  private static final Logger log = LoggerFactory.getLogger(HeldSetTests.class);

  @Test
  void dangerIsNoticedAndStoriesAreLeftAloneAtLeastAsOftenAsMeasured() {
    try (Vectors vectors = new Vectors()) {
      List<Judged> judged = CrisisFigures.judged(new CrisisAssessment(vectors));
      log.info("held back: {}, alarms {}", Figures.recall(judged), Figures.alarms(judged));
      assertThat(judged).hasSizeGreaterThan(500);
      assertThat(Figures.recall(judged).value()).isGreaterThanOrEqualTo(0.94);
      assertThat(Figures.alarms(judged).value()).isLessThanOrEqualTo(0.07);
    }
  }
}
