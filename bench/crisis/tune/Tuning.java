package app.quintet.platform.safety.crisis;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import app.quintet.platform.ai.SentenceStates.States;
import app.quintet.platform.safety.CrisisLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Fits the upper layers to labelled sentences, each as it was written and, from the second round
 * on, half of the time roughened. The step to high counts double; what only sounds like danger
 * counts more than other harmless sentences.
 */
final class Tuning {
  static final int ROUNDS = Integer.getInteger("rounds", 3);
  private static final double RATE = Double.parseDouble(System.getProperty("rate", "1.5e-4"));
  private static final int BATCH = 32;
  private static final int SORTED = BATCH * 24;
  private static final float[] STEP_WEIGHT = {0.5f, 0.7f, 2f, 0.5f, 0.3f};
  private final KeptStates states;
  private final Onnx start;

  Tuning(KeptStates states, Onnx start) {
    this.states = states;
    this.start = start;
  }

  /** One passage to learn from. */
  private record Example(States plain, States rough, float[] target, float weight) {}

  private Example example(Labelled s, Random random) {
    String text = Meant.of(s.text()).text();
    String rough = Meant.of(Roughened.of(s.text(), random)).text();
    float[] target = new float[LearntTop.NUMBERS];
    target[LearntTop.ENGLISH] = s.language().equals("en") ? 1 : 0;
    for (int step = 0; step < DistressModel.STEPS; step++) {
      target[step] = s.level().compareTo(CrisisLevel.values()[step + 1]) >= 0 ? 1 : 0;
    }
    boolean story = s.level() == CrisisLevel.NONE && Figures.STORIES.contains(s.kind());
    return new Example(states.states(text), states.states(rough), target, story ? 1.3f : 1);
  }

  /** Learns with the seed; the caller closes what it gets. */
  Top tune(NDManager manager, List<Labelled> sentences, int seed) {
    Engine.getInstance().setRandomSeed(seed);
    Random random = new Random(seed);
    Top top = new Top(manager, start, random);
    List<Example> examples = new ArrayList<>();
    sentences.forEach(s -> examples.add(example(s, new Random(s.text().hashCode()))));
    keep();
    int batches = (examples.size() + BATCH - 1) / BATCH;
    Adam adam = new Adam(top, RATE, batches * ROUNDS);
    for (int round = 0; round < ROUNDS; round++) {
      long from = System.nanoTime();
      double loss = 0;
      for (List<Example> batch : batches(examples, random)) {
        loss += learn(manager, top, adam, batch, round > 0 ? random : null);
      }
      System.err.printf(
          "round %d: loss %.4f, %.0f s%n", round, loss / batches, (System.nanoTime() - from) / 1e9);
    }
    return top;
  }

  private void keep() {
    try {
      states.keep();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<Example>> batches(List<Example> examples, Random random) {
    List<Example> order = new ArrayList<>(examples);
    Collections.shuffle(order, random);
    List<List<Example>> batches = new ArrayList<>();
    for (int from = 0; from < order.size(); from += SORTED) {
      List<Example> some = order.subList(from, Math.min(order.size(), from + SORTED));
      some.sort(Comparator.comparing(e -> e.plain().pieces()));
      for (int at = 0; at < some.size(); at += BATCH) {
        batches.add(List.copyOf(some.subList(at, Math.min(some.size(), at + BATCH))));
      }
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  private static float learn(
      NDManager manager, Top top, Adam adam, List<Example> batch, Random rough) {
    try (NDManager own = manager.newSubManager()) {
      List<States> read =
          batch.stream()
              .map(e -> rough != null && rough.nextBoolean() ? e.rough() : e.plain())
              .toList();
      float value;
      try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
        NDArray loss = loss(own, top.scores(states(own, read), absent(own, read), true), batch);
        collector.backward(loss);
        value = loss.getFloat();
      }
      adam.move(own);
      return value;
    }
  }

  /** Binary cross entropy from the numbers before the sigmoid, stable for large ones. */
  private static NDArray loss(NDManager own, NDArray x, List<Example> batch) {
    NDArray target = own.create(batch.stream().map(Example::target).toArray(float[][]::new));
    float[] each = new float[batch.size()];
    IntStream.range(0, each.length).forEach(i -> each[i] = batch.get(i).weight());
    return x.maximum(0)
        .sub(x.mul(target))
        .add(x.abs().neg().exp().add(1).log())
        .mul(own.create(STEP_WEIGHT))
        .mul(own.create(each).expandDims(1))
        .mean();
  }

  /** States side by side, filled up with zeros to the longest. */
  private static NDArray states(NDManager manager, List<States> read) {
    int most = read.stream().mapToInt(States::pieces).max().orElseThrow();
    float[] all = new float[read.size() * most * Top.WIDTH];
    for (int i = 0; i < read.size(); i++) {
      float[] lower = read.get(i).lower();
      System.arraycopy(lower, 0, all, i * most * Top.WIDTH, lower.length);
    }
    return manager.create(all, new Shape(read.size(), most, Top.WIDTH));
  }

  /** Takes what is only filling out of the attention. */
  private static NDArray absent(NDManager manager, List<States> read) {
    int most = read.stream().mapToInt(States::pieces).max().orElseThrow();
    float[] mask = new float[read.size() * most];
    for (int i = 0; i < read.size(); i++) {
      for (int at = read.get(i).pieces(); at < most; at++) {
        mask[i * most + at] = -1e9f;
      }
    }
    return manager.create(mask, new Shape(read.size(), 1, 1, most));
  }

  /** The numbers of texts that are passages already, in their order. */
  static float[][] scores(NDManager manager, Top top, List<States> texts) {
    List<Integer> order =
        IntStream.range(0, texts.size())
            .boxed()
            .sorted(Comparator.comparing(i -> texts.get(i).pieces()))
            .toList();
    float[][] scores = new float[texts.size()][];
    for (int from = 0; from < order.size(); from += 64) {
      List<Integer> some = order.subList(from, Math.min(order.size(), from + 64));
      List<States> read = some.stream().map(texts::get).toList();
      try (NDManager own = manager.newSubManager()) {
        float[] flat = top.scores(states(own, read), absent(own, read), false).toFloatArray();
        for (int i = 0; i < some.size(); i++) {
          int at = i * LearntTop.NUMBERS;
          scores[some.get(i)] = Arrays.copyOfRange(flat, at, at + LearntTop.NUMBERS);
        }
      }
    }
    return scores;
  }

  /** Cosine of the untuned layers' first state with what the server's model says, the smallest. */
  double likeness(NDManager manager, List<String> texts) {
    try (Top top = new Top(manager, start, new Random(1))) {
      double least = 1;
      for (String text : texts) {
        try (NDManager own = manager.newSubManager()) {
          List<States> one = List.of(states.states(text));
          float[] first = top.first(states(own, one), absent(own, one), false).toFloatArray();
          double sum = 0;
          double norm = 0;
          for (int i = 0; i < first.length; i++) {
            sum += first[i] * one.getFirst().embedding()[i];
            norm += first[i] * first[i];
          }
          least = Math.min(least, sum / Math.sqrt(norm));
        }
      }
      return least;
    }
  }
}
