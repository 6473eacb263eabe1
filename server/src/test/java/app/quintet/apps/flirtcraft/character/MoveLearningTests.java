package app.quintet.apps.flirtcraft.character;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How well moves are recognised on labelled lines, each by a model that was not shown it. */
class MoveLearningTests {
  // Five models are learned: some minutes. The aim for tuning; the blind lines have their own.
  @Test
  @EnabledIfSystemProperty(named = "cross-validate-moves", matches = "true")
  void linesLeftOutOfLearningAreRecognised() {
    MoveRecognition figures = MoveCrossValidation.figures();
    System.out.println(figures.table("cross-validated"));
    assertThat(figures.accuracy()).isGreaterThanOrEqualTo(0.87);
  }
}
