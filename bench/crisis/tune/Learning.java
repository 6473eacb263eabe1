package app.quintet.platform.safety.crisis;

import ai.djl.ndarray.NDManager;
import app.quintet.platform.safety.CrisisLevel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns the classifier anew, both its kernel and its upper layers, and says how it does on authors
 * it has not learnt from: {@code bench/crisis/learn}. Takes about half an hour on two cores.
 */
final class Learning {
  /** The share of stories, and of everyday strain, that the classifier may take for danger. */
  private static final double ALARMS = 0.04;

  /** The share of ordinary talk that it may: a conversation has dozens of such messages. */
  private static final double EVERYDAY = 0.012;

  /** The share of harmless talk and everyday strain that may be taken for moderate. */
  private static final double WORRIES = 0.05;

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
    for (int step = 0; step < none.length; step++) {
      none[step] = balanced(scores, step);
    }
    none[HIGH] = threshold(scores, none, true);
    none[MODERATE] = Math.max(none[MODERATE], calm(scores, MODERATE));
    // One threshold serves all: other languages are moved to where English has it.
    mix[HIGH][OTHER] += none[HIGH] - threshold(scores, none, false);
    scores = validation.scores(empty(mix));
    System.out.printf(
        "area, all languages, both together: %.4f%n", Unread.area(validation.sentences, scores));
    for (double alarms : new double[] {0.005, 0.01, 0.015, 0.02, 0.03, 0.04, 0.05, 0.06}) {
      float[] other = none.clone();
      other[HIGH] = threshold(scores, none, true, alarms);
      System.out.printf(
          "by classifier %.3f at %.2f, everyday %.4f: recall %s, stories %s, strain %s | other:"
              + " recall %s, stories %s%n",
          alarms,
          other[HIGH],
          classifier(scores, other, true)[2],
          Figures.recall(english(validation.judged(scores, other, phrases))),
          Figures.alarms(english(validation.judged(scores, other, phrases))),
          Figures.strain(english(validation.judged(scores, other, phrases))),
          Figures.recall(others(validation.judged(scores, other, phrases))),
          Figures.alarms(others(validation.judged(scores, other, phrases))));
    }
    System.out.println(Figures.tables(validation.judged(scores, none, phrases)));
    for (String hand : List.of("b", "g")) {
      var own =
          english(validation.judged(scores, none, phrases)).stream()
              .filter(j -> j.sentence().hand().equals(hand))
              .toList();
      System.out.printf(
          "author %s, English: %s, stories %s, strain %s%n",
          hand, Figures.recall(own), Figures.alarms(own), Figures.strain(own));
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

  private static List<Figures.Judged> others(List<Figures.Judged> all) {
    return all.stream().filter(j -> !j.sentence().language().equals("en")).toList();
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
      var byClassifier = classifier(scores, tried, english);
      if (byClassifier[0] <= alarms && byClassifier[1] <= alarms && byClassifier[2] <= EVERYDAY) {
        return at;
      }
    }
    return 6;
  }

  /**
   * Shares of stories, of strain and of ordinary talk that the classifier alone takes for danger.
   */
  private double[] classifier(float[][] scores, float[] thresholds, boolean english) {
    float[] slopes = new float[DistressModel.STEPS];
    Arrays.fill(slopes, 1);
    int[] hits = new int[3];
    int[] all = new int[3];
    for (int i = 0; i < scores.length; i++) {
      Labelled s = validation.sentences.get(i);
      if (s.language().equals("en") != english) {
        continue;
      }
      int which = -1;
      if (s.hand().equals(Unread.ORDINARY)) {
        which = 2;
      } else if (s.level() == CrisisLevel.LOW) {
        which = 1;
      } else if (s.level() == CrisisLevel.NONE && Figures.STORIES.contains(s.kind())) {
        which = 0;
      }
      if (which >= 0) {
        all[which]++;
        if (SentenceLayer.reading(scores[i], thresholds, slopes).level().needsCard()) {
          hits[which]++;
        }
      }
    }
    double[] shares = new double[all.length];
    for (int i = 0; i < all.length; i++) {
      shares[i] = all[i] == 0 ? 0 : hits[i] / (double) all[i];
    }
    return shares;
  }

  /** The lowest at which a step is reached by no more of harmless talk and everyday strain. */
  private float calm(float[][] scores, int step) {
    double[] calm =
        IntStream.range(0, scores.length)
            .filter(i -> validation.sentences.get(i).level().compareTo(CrisisLevel.LOW) <= 0)
            .mapToDouble(i -> scores[i][step])
            .sorted()
            .toArray();
    return (float) calm[(int) Math.floor(calm.length * (1 - WORRIES))];
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
