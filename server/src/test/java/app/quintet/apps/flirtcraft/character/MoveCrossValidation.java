package app.quintet.apps.flirtcraft.character;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How well moves are recognised on labelled lines by models that have not seen them: five parts,
 * each measured by a model of the other four and of the lines written for learning.
 */
final class MoveCrossValidation {
  private static final int PARTS = 5;
  private static final long SEED = 5;

  private MoveCrossValidation() {}

  static MoveRecognition figures() {
    List<LabelledLine> lines = new ArrayList<>(LabelledLine.tuned());
    Collections.shuffle(lines, new Random(SEED));
    MoveRecognition figures = new MoveRecognition();
    for (int part = 0; part < PARTS; part++) {
      List<LabelledLine> unseen = new ArrayList<>();
      List<LabelledLine> seen = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        (i % PARTS == part ? unseen : seen).add(lines.get(i));
      }
      List<TrainingLine> learned = new ArrayList<>(TrainingLine.written());
      learned.addAll(TrainingLine.labelled(seen));
      MoveModel model = MoveTrainer.sketch(learned);
      Understanding fresh = new Understanding(Stage.LIBRARY, Stage.EMBEDDINGS, () -> model);
      unseen.forEach(line -> figures.add(fresh, line));
    }
    return figures;
  }
}
