package app.quintet.platform.safety.crisis;

import ai.djl.ndarray.NDManager;
import app.quintet.platform.safety.CrisisLevel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Learns the classifier anew, both its kernel and its upper layers, and says how it does on authors
 * it has not learnt from: {@code bench/crisis/learn}. Takes about half an hour on two cores.
 */
final class Learning {
  /** The share of harmless training stories that all layers together may take for danger. */
  private static final double ALARMS = 0.04;

  private static final int HIGH = CrisisLevel.HIGH.ordinal() - 1;
  private static final int SEED = 7;

  /** Where {@link DistressModel#parts} has the constant of languages other than English. */
  private static final int OTHER = 3;

  private final OutOfFold validation;
  private final List<Reading> phrases;

  private Learning(OutOfFold validation) {
    this.validation = validation;
    PhraseLayer layer = new PhraseLayer();
    this.phrases =
        validation.sentences.stream().map(s -> layer.read(Message.of(s.text()))).toList();
  }

  public static void main(String[] arguments) throws IOException {
    List<Labelled> sentences = Labelled.training();
    try (Vectors vectors = new Vectors();
        NDManager manager = NDManager.newBaseManager()) {
      KeptStates states = new KeptStates(vectors);
      Tuning tuning = new Tuning(states, new Onnx(sentenceModel()));
      System.out.printf(
          "first states of the rebuilt layers and of the model: cosine %.5f at least%n",
          tuning.likeness(manager, sentences.stream().limit(100).map(Labelled::text).toList()));
      Trainer trainer = new Trainer(vectors);
      var validation = new OutOfFold(manager, trainer, tuning, states, sentences);
      states.keep();
      DistressModel kernel = new Learning(validation).model(trainer, sentences);
      Path resources = Path.of("src/main/resources");
      Files.write(resources.resolve(DistressModel.RESOURCE), kernel.written());
      try (Top top = tuning.tune(manager, sentences, SEED)) {
        byte[] file = Shipped.of(top, kernel.trainedOn());
        Files.write(resources.resolve(LearntTop.RESOURCE), file);
        System.out.printf("learnt layers: %,d bytes%n", file.length);
      }
    }
  }

  private static byte[] sentenceModel() throws IOException {
    try (InputStream file = Learning.class.getResourceAsStream("/bge-small-en-v1.5-q.onnx")) {
      return file.readAllBytes();
    }
  }

  private DistressModel model(Trainer trainer, List<Labelled> sentences) {
    float[][] mix = validation.mix();
    System.out.println(
        "mix (English: constant, kernel, learnt; other) " + Arrays.deepToString(mix));
    float[] none = new float[DistressModel.STEPS];
    float[] slopes = new float[DistressModel.STEPS];
    Arrays.fill(slopes, 1);
    DistressModel mixing = empty(mix);
    float[][] scores = validation.scores(mixing);
    for (int step = 0; step < none.length; step++) {
      none[step] = balanced(scores, step);
    }
    none[HIGH] = threshold(scores, none, true);
    // One threshold serves all: other languages are moved to where English has it.
    mix[HIGH][OTHER] += none[HIGH] - threshold(scores, none, false);
    scores = validation.scores(empty(mix));
    System.out.printf(
        "area, all languages, both together: %.4f%n", OutOfFold.area(validation.sentences, scores));
    for (double alarms : new double[] {0.02, 0.03, 0.05, 0.06, 0.08}) {
      float[] other = none.clone();
      other[HIGH] = threshold(scores, none, true, alarms);
      System.out.printf(
          "alarms %.2f: %s%n",
          alarms, Figures.recall(english(validation.judged(scores, other, phrases))));
    }
    System.out.println(Figures.tables(validation.judged(scores, none, phrases)));
    for (String hand : List.of("a", "b")) {
      var own =
          english(validation.judged(scores, none, phrases)).stream()
              .filter(j -> j.sentence().hand().equals(hand))
              .toList();
      System.out.printf(
          "author %s, English: %s, stories %s%n", hand, Figures.recall(own), Figures.alarms(own));
    }
    return trainer.train(sentences, mix, none, slopes);
  }

  private static List<Figures.Judged> english(List<Figures.Judged> all) {
    return all.stream().filter(j -> j.sentence().language().equals("en")).toList();
  }

  private float threshold(float[][] scores, float[] others, boolean english) {
    return threshold(scores, others, english, ALARMS);
  }

  /** The lowest at which all layers together keep to the share of alarms on stories. */
  private float threshold(float[][] scores, float[] others, boolean english, double alarms) {
    float[] tried = others.clone();
    for (float at = -6; at < 6; at += 0.02f) {
      tried[HIGH] = at;
      var judged =
          validation.judged(scores, tried, phrases).stream()
              .filter(j -> j.sentence().language().equals("en") == english)
              .toList();
      if (Figures.alarms(judged).value() <= alarms) {
        return at;
      }
    }
    return 6;
  }

  /** Wrong least often on either side. */
  private float balanced(float[][] scores, int step) {
    CrisisLevel from = CrisisLevel.values()[step + 1];
    float best = 0;
    double least = 2;
    for (float at = -5; at <= 5; at += 0.05f) {
      int[] wrong = new int[2];
      int[] all = new int[2];
      for (int i = 0; i < scores.length; i++) {
        int side = validation.sentences.get(i).level().compareTo(from) >= 0 ? 1 : 0;
        all[side]++;
        wrong[side] += (scores[i][step] >= at ? 1 : 0) == side ? 0 : 1;
      }
      double share = wrong[0] / (double) all[0] + wrong[1] / (double) all[1];
      if (share < least) {
        least = share;
        best = at;
      }
    }
    return best;
  }

  /** Mixes only. */
  private static DistressModel empty(float[][] mix) {
    float[] none = new float[DistressModel.STEPS];
    return new DistressModel(
        none, new byte[0][], new float[0][], none, new float[0][], none, mix, none, none, "");
  }
}
