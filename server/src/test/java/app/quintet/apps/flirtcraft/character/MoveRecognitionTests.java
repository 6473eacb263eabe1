package app.quintet.apps.flirtcraft.character;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.character.UserMove.Kind;
import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How well moves are recognised on lines that nothing was learned from or tuned on. */
class MoveRecognitionTests {
  // Measured on first use: learning anew must not look at the blind lines.
  private static final Supplier<MoveRecognition> HELD =
      new Once<>(() -> measured("held-back lines", LabelledLine.held()));

  private static MoveRecognition measured(String name, List<LabelledLine> lines) {
    Stage.UNDERSTANDING.understand(
        "the model is loaded before the clock runs",
        "",
        "",
        Stage.scene(ScenarioType.COFFEE_SHOP, Difficulty.GREEN, 1).context());
    MoveRecognition figures = MoveRecognition.of(lines);
    System.out.println(figures.table(name));
    return figures;
  }

  // The aim is 85 of 100, and 84.7 were reached; this is what it must not fall below.
  @Test
  void heldBackLinesAreRecognisedAsWellAsThePageSays() {
    assertThat(HELD.get().accuracy()).isGreaterThanOrEqualTo(0.84);
  }

  // These were learned from: a fall here is a fault of the engine, not of its reach.
  @Test
  void theLabelledLinesThatWereLearnedFromAreKnown() {
    MoveRecognition learned = measured("labelled lines learned from", LabelledLine.tuned());
    assertThat(learned.accuracy()).isGreaterThanOrEqualTo(0.97);
  }

  @ParameterizedTest
  @EnumSource(names = {"INSULT", "EXPLICIT", "OUT_OF_ROLE", "FOREIGN", "GIBBERISH"})
  void aGraveMoveIsHardlyEverSeenWhereThereIsNone(Kind kind) {
    assertThat(HELD.get().precision(kind)).isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void theModelWasLearnedFromTheLinesAndCuesOfToday() {
    assertThat(MoveModel.read().learnedFrom())
        .as("lines, patterns or cues changed; run learnsTheModelAnew with -Dlearn-moves=true")
        .isEqualTo(MoveModelFile.digest(lines()));
  }

  @Test
  @EnabledIfSystemProperty(named = "learn-moves", matches = "true")
  void learnsTheModelAnew() throws IOException {
    MoveModel model = MoveTrainer.learn(lines(), MoveModelFile.digest(lines()));
    MoveModelFile.write(model);
    assertThat(model.kinds()).hasSize(Kind.values().length - 1);
  }

  private static List<TrainingLine> lines() {
    List<TrainingLine> lines = new ArrayList<>(TrainingLine.written());
    lines.addAll(TrainingLine.labelled(LabelledLine.tuned()));
    return lines;
  }
}
