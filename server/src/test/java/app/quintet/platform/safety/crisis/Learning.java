package app.quintet.platform.safety.crisis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Learns the model anew and says how it does on sentences it has not seen, by cross-validation over
 * the training sentences alone: {@code bench/crisis/learn}. Takes about half a minute once the
 * sentences' vectors are kept in target/.
 */
final class Learning {
  /**
   * The share of harmless training sentences, hard ones all, that the classifier may take for high.
   */
  static final double ALARMS = 0.05;

  private Learning() {}

  static DistressModel learn(Vectors vectors, List<Labelled> sentences) {
    Trainer trainer = new Trainer(vectors);
    var validation = new CrossValidation(trainer, vectors, sentences);
    float[] thresholds = validation.thresholds(ALARMS);
    return trainer.train(sentences, thresholds, validation.slopes(thresholds));
  }

  public static void main(String[] arguments) throws IOException {
    List<Labelled> sentences = Labelled.training();
    try (Vectors vectors = new Vectors()) {
      Trainer trainer = new Trainer(vectors);
      var validation = new CrossValidation(trainer, vectors, sentences);
      float[] thresholds = validation.thresholds(ALARMS);
      float[] slopes = validation.slopes(thresholds);
      Path file = Path.of("src/main/resources", DistressModel.RESOURCE);
      Files.write(file, trainer.train(sentences, thresholds, slopes).written());
      System.out.println(Figures.crossValidated(validation, thresholds, slopes));
    }
  }
}
