package app.quintet.platform.safety.crisis;

import ai.djl.ndarray.NDManager;
import app.quintet.platform.ai.SentenceStates.States;
import app.quintet.platform.safety.CrisisLevel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Sentences of two authors as read by the model that is shipped, which has not learnt from them:
 * what is chosen and measured on them is not how well it knows somebody's manner. The learnt layers
 * are run as the server runs them, in 8 bits.
 */
final class Unread {
  /** Ordinary talk that the model has not read. */
  static final String ORDINARY = "m";

  /** Those who wrote of danger and of everything else, in every language. */
  private static final Set<String> AUTHORS = Set.of("b", "r", ORDINARY);

  private static final float[] NONE = new float[DistressModel.STEPS];
  private static final int SEED = 7;
  final List<Labelled> sentences;
  final List<List<SentenceLayer.Seen>> seen;

  /** The kernel, mixing nothing yet. */
  final DistressModel kernel;

  /** The layers, for the resource. */
  final byte[] layers;

  private Unread(DistressModel kernel, byte[] layers, KeptStates states, List<Labelled> sentences) {
    this.kernel = kernel;
    this.layers = layers;
    this.sentences = sentences;
    SentenceLayer layer = new SentenceLayer(states, kernel, new LearntTop(() -> layers));
    this.seen = sentences.stream().map(s -> layer.seen(s.text())).toList();
  }

  /** Learns anew from the other authors. */
  static Unread learnt(
      NDManager manager, Trainer trainer, Tuning tuning, KeptStates states, List<Labelled> all) {
    List<Labelled> unread = all.stream().filter(s -> AUTHORS.contains(s.hand())).toList();
    List<Labelled> rest = all.stream().filter(s -> !AUTHORS.contains(s.hand())).toList();
    DistressModel kernel = trainer.train(rest, Trainer.kernelAlone(), NONE, NONE);
    try (Top top = tuning.tune(manager, rest, SEED)) {
      byte[] layers = Shipped.of(top, Trainer.hash(all));
      report(manager, top, new LearntTop(() -> layers), states, AUTHORS, unread);
      return new Unread(kernel, layers, states, unread);
    }
  }

  /** With the layers that are in the resources; they are marked as fitting these sentences. */
  static Unread kernel(Trainer trainer, KeptStates states, List<Labelled> all) throws IOException {
    Path resources = Path.of("src/main/resources");
    List<Labelled> rest = all.stream().filter(s -> !AUTHORS.contains(s.hand())).toList();
    return new Unread(
        trainer.train(rest, Trainer.kernelAlone(), NONE, NONE),
        marked(Files.readAllBytes(resources.resolve(LearntTop.RESOURCE)), Trainer.hash(all)),
        states,
        all.stream().filter(s -> AUTHORS.contains(s.hand())).toList());
  }

  /** The layers with another hash, which has the same length. */
  private static byte[] marked(byte[] layers, String hash) throws IOException {
    String known = new LearntTop(() -> layers).trainedOn();
    String file = new String(layers, StandardCharsets.ISO_8859_1);
    return file.replace(known, hash).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void report(
      NDManager manager,
      Top top,
      LearntTop shipped,
      KeptStates states,
      Set<String> fold,
      List<Labelled> held) {
    List<Labelled> english = held.stream().filter(s -> s.language().equals("en")).toList();
    List<States> read =
        english.stream().map(s -> states.states(Meant.of(s.text()).text())).toList();
    float[][] full = Tuning.scores(manager, top, read);
    float[][] small = read.stream().map(shipped::scores).toArray(float[][]::new);
    System.out.printf(
        Locale.ROOT,
        "author %s, English: area %.4f in 32 bits, %.4f in 8 bits (learnt layers alone)%n",
        fold,
        area(english, full),
        area(english, small));
  }

  /** The chance that a dangerous sentence scores above another one (Mann and Whitney 1947). */
  static double area(List<Labelled> sentences, float[][] scores) {
    int high = CrisisLevel.HIGH.ordinal() - 1;
    List<Integer> order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparing(i -> scores[i][high]))
            .toList();
    double ranks = 0;
    long dangerous = 0;
    for (int rank = 0; rank < order.size(); rank++) {
      if (sentences.get(order.get(rank)).dangerous()) {
        ranks += rank + 1;
        dangerous++;
      }
    }
    long other = order.size() - dangerous;
    return (ranks - dangerous * (dangerous + 1) / 2.0) / (dangerous * (double) other);
  }

  /** How kernel and learnt layers count for each step, fitted to sentences read in one look. */
  float[][] mix() {
    List<Integer> whole =
        IntStream.range(0, seen.size()).filter(i -> seen.get(i).size() == 1).boxed().toList();
    float[][] mix = new float[DistressModel.STEPS][];
    for (int step = 0; step < mix.length; step++) {
      double[][] parts = new double[whole.size()][];
      boolean[] wanted = new boolean[parts.length];
      for (int i = 0; i < parts.length; i++) {
        SentenceLayer.Seen one = seen.get(whole.get(i)).getFirst();
        double english = 1 / (1 + Math.exp(-one.learnt()[LearntTop.ENGLISH]));
        parts[i] = DistressModel.parts(english, one.near()[step], one.learnt()[step]);
        CrisisLevel level = sentences.get(whole.get(i)).level();
        wanted[i] = level.compareTo(CrisisLevel.values()[step + 1]) >= 0;
      }
      mix[step] = Mix.fit(parts, wanted);
    }
    return mix;
  }

  /** The gravest score of each step of each sentence, mixed by this model. */
  float[][] scores(DistressModel model) {
    return seen.stream().map(s -> SentenceLayer.gravest(model, s)).toArray(float[][]::new);
  }

  /** What all layers together say, with these thresholds. */
  List<Figures.Judged> judged(float[][] scores, float[] thresholds, List<Reading> byPhrases) {
    float[] slopes = new float[DistressModel.STEPS];
    Arrays.fill(slopes, 1);
    List<Figures.Judged> judged = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      Reading learnt = SentenceLayer.reading(scores[i], thresholds, slopes);
      var all = Combination.of(byPhrases.get(i), learnt, CrisisAssessment.NO_COURSE);
      judged.add(new Figures.Judged(sentences.get(i), all.level()));
    }
    return judged;
  }
}
