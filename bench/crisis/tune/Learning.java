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
 * it has not learnt from: {@code bench/crisis/learn}. Takes about twenty minutes on two cores.
 */
final class Learning {
  private static final int HIGH = CrisisLevel.HIGH.ordinal() - 1;
  private static final int MODERATE = CrisisLevel.MODERATE.ordinal() - 1;

  /** Where {@link DistressModel#parts} has the constant of languages other than English. */
  private static final int OTHER = 3;

  private final Unread validation;
  private final List<Reading> phrases;

  private Learning(Unread validation) {
    this.validation = validation;
    PhraseLayer layer = new PhraseLayer();
    this.phrases =
        validation.sentences.stream().map(s -> layer.read(Message.of(s.text()))).toList();
  }

  /** With {@code kernel} the layers stay as they are. */
  public static void main(String[] arguments) throws IOException {
    boolean kernelOnly = List.of(arguments).contains("kernel");
    List<Labelled> sentences = Labelled.training();
    try (Vectors vectors = new Vectors();
        NDManager manager = NDManager.newBaseManager()) {
      KeptStates states = new KeptStates(vectors);
      Tuning tuning = new Tuning(states, new Onnx(sentenceModel()));
      System.out.printf(
          "first states of the rebuilt layers and of the model: cosine %.5f at least%n",
          tuning.likeness(manager, sentences.stream().limit(100).map(Labelled::text).toList()));
      var validation =
          kernelOnly
              ? Unread.kernel(new Trainer(vectors), states, sentences)
              : Unread.learnt(manager, new Trainer(vectors), tuning, states, sentences);
      states.keep();
      DistressModel model = new Learning(validation).model(Trainer.hash(sentences));
      Path resources = Path.of("src/main/resources");
      Files.write(resources.resolve(DistressModel.RESOURCE), model.written());
      Files.write(resources.resolve(LearntTop.RESOURCE), validation.layers);
      System.out.printf("learnt layers: %,d bytes%n", validation.layers.length);
    }
  }

  private static byte[] sentenceModel() throws IOException {
    try (InputStream file = Learning.class.getResourceAsStream("/bge-small-en-v1.5-q.onnx")) {
      return file.readAllBytes();
    }
  }

  private DistressModel model(String trainedOn) {
    float[][] mix = validation.mix();
    System.out.println(
        "mix (English: constant, kernel, learnt; other) " + Arrays.deepToString(mix));
    float[] none = new float[DistressModel.STEPS];
    float[] slopes = new float[DistressModel.STEPS];
    Arrays.fill(slopes, 1);
    DistressModel mixing = empty(mix);
    float[][] scores = validation.scores(mixing);
    Thresholds thresholds = new Thresholds(validation.sentences);
    for (int step = 0; step < none.length; step++) {
      none[step] = thresholds.balanced(scores, step);
    }
    none[HIGH] = thresholds.high(scores, none, true, Thresholds.ALARMS);
    none[MODERATE] = Math.max(none[MODERATE], thresholds.calm(scores, MODERATE));
    // One threshold serves all: other languages are moved to where English has it.
    mix[HIGH][OTHER] += none[HIGH] - thresholds.high(scores, none, false, Thresholds.ALARMS);
    scores = validation.scores(empty(mix));
    System.out.printf(
        "area, all languages, both together: %.4f%n", Unread.area(validation.sentences, scores));
    for (double alarms : new double[] {0.01, 0.02, 0.03, 0.04, 0.06}) {
      float[] tried = none.clone();
      tried[HIGH] = thresholds.high(scores, none, true, alarms);
      List<Figures.Judged> judged = validation.judged(scores, tried, phrases);
      System.out.printf(
          "by classifier %.2f: English %s%n  other %s%n",
          alarms, line(english(judged)), line(others(judged)));
    }
    System.out.println(Figures.tables(validation.judged(scores, none, phrases)));
    for (String hand : List.of("b", "r")) {
      var own =
          english(validation.judged(scores, none, phrases)).stream()
              .filter(j -> j.sentence().hand().equals(hand))
              .toList();
      System.out.printf("author %s, English: %s%n", hand, line(own));
    }
    DistressModel kernel = validation.kernel;
    return new DistressModel(
        kernel.centre(),
        kernel.sentences(),
        kernel.pull(),
        kernel.rarity(),
        kernel.weights(),
        kernel.base(),
        mix,
        none,
        slopes,
        trainedOn);
  }

  private static String line(List<Figures.Judged> judged) {
    return "recall %s, stories %s, strain %s"
        .formatted(Figures.recall(judged), Figures.alarms(judged), Figures.strain(judged));
  }

  private static List<Figures.Judged> others(List<Figures.Judged> all) {
    return all.stream().filter(j -> !j.sentence().language().equals("en")).toList();
  }

  private static List<Figures.Judged> english(List<Figures.Judged> all) {
    return all.stream().filter(j -> j.sentence().language().equals("en")).toList();
  }

  /** Mixes only. */
  private static DistressModel empty(float[][] mix) {
    float[] none = new float[DistressModel.STEPS];
    return new DistressModel(
        none,
        Places.of(new byte[0][]),
        new float[0][],
        none,
        new float[0][],
        none,
        mix,
        none,
        none,
        "");
  }
}
