package app.quintet.platform.safety.crisis;

import app.quintet.platform.safety.CrisisLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Scores every training sentence by a model that has not seen it (five folds, seeded), and finds
 * thresholds from that: for high, the one that lets a given share of harmless hard sentences
 * through; for the others, the one that is wrong least often on either side.
 */
final class CrossValidation {
  private static final int FOLDS = 5;
  private static final float[] NONE = {0, 0, 0, 0};
  final List<Labelled> sentences;
  final float[][] scores;

  CrossValidation(Trainer trainer, Vectors vectors, List<Labelled> sentences) {
    this.sentences = sentences;
    this.scores = new float[sentences.size()][];
    List<Integer> order = new ArrayList<>(IntStream.range(0, sentences.size()).boxed().toList());
    Collections.shuffle(order, new Random(4711));
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Labelled> rest = new ArrayList<>();
      List<Integer> held = new ArrayList<>();
      for (int i = 0; i < order.size(); i++) {
        if (i % FOLDS == fold) {
          held.add(order.get(i));
        } else {
          rest.add(sentences.get(order.get(i)));
        }
      }
      var layer = new SentenceLayer(vectors, trainer.train(rest, NONE, NONE));
      held.forEach(i -> scores[i] = layer.scores(sentences.get(i).text()));
    }
  }

  /** The threshold of each step. */
  float[] thresholds(double alarms) {
    float[] found = new float[DistressModel.STEPS];
    for (int step = 0; step < found.length; step++) {
      found[step] = step == CrisisLevel.HIGH.ordinal() - 1 ? high(alarms) : balanced(step);
    }
    return found;
  }

  private float high(double alarms) {
    float[] harmless = pick(CrisisLevel.HIGH.ordinal() - 1, s -> s.level() == CrisisLevel.NONE);
    Arrays.sort(harmless);
    return harmless[(int) Math.min(harmless.length - 1, Math.ceil(harmless.length * (1 - alarms)))];
  }

  private float balanced(int step) {
    CrisisLevel from = CrisisLevel.values()[step + 1];
    float[] above = pick(step, s -> s.level().compareTo(from) >= 0);
    float[] below = pick(step, s -> s.level().compareTo(from) < 0);
    float best = 0;
    double least = 2;
    for (float t = 0; t <= 1; t += 0.01f) {
      float at = t;
      double wrong = share(above, v -> v < at) + share(below, v -> v >= at);
      if (wrong < least) {
        least = wrong;
        best = at;
      }
    }
    return best;
  }

  private interface Test {
    boolean of(float value);
  }

  private static double share(float[] values, Test test) {
    int count = 0;
    for (float v : values) {
      count += test.of(v) ? 1 : 0;
    }
    return count / (double) values.length;
  }

  private float[] pick(int step, java.util.function.Predicate<Labelled> which) {
    var picked = new ArrayList<Float>();
    for (int i = 0; i < scores.length; i++) {
      if (which.test(sentences.get(i))) {
        picked.add(scores[i][step]);
      }
    }
    float[] values = new float[picked.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = picked.get(i);
    }
    return values;
  }

  /** Logistic slopes fitted to the scores about the thresholds, by Newton's method. */
  float[] slopes(float[] thresholds) {
    float[] slopes = new float[DistressModel.STEPS];
    for (int step = 0; step < slopes.length; step++) {
      CrisisLevel from = CrisisLevel.values()[step + 1];
      double a = 5;
      for (int round = 0; round < 50; round++) {
        double gradient = 0;
        double curve = 1e-9;
        for (int i = 0; i < scores.length; i++) {
          double x = scores[i][step] - thresholds[step];
          double p = 1 / (1 + Math.exp(-a * x));
          gradient += x * ((sentences.get(i).level().compareTo(from) >= 0 ? 1 : 0) - p);
          curve += x * x * p * (1 - p);
        }
        a = Math.clamp(a + gradient / curve, 0.5, 50);
      }
      slopes[step] = (float) a;
    }
    return slopes;
  }
}
