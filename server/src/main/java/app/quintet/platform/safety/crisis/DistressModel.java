package app.quintet.platform.safety.crisis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A logistic regression over sentence embeddings: how likely a sentence wishes death or harm. It is
 * trained from the sentences beside it, once; its numbers lie in the repository, and a test trains
 * again and compares.
 *
 * @param weights one for each number of the embedding
 * @param trainedOn SHA-256 of the sentences, hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record DistressModel(double[] weights, double bias, String trainedOn) {
  static final String RESOURCE = "safety/crisis/model.txt";
  private static final int ROUNDS = 1_500;
  private static final double STEP = 2.0;
  private static final double SHRINK = 0.0008;

  /** Between 0 and 1. */
  double probability(float[] embedding) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * embedding[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Plain gradient descent with L2 shrinkage; both classes weigh the same. Deterministic. */
  static DistressModel train(List<float[]> texts, List<Boolean> distress, String trainedOn) {
    int size = texts.getFirst().length;
    double[] weights = new double[size];
    double bias = 0;
    double positives = distress.stream().filter(d -> d).count();
    double forPositive = 0.5 / positives;
    double forNegative = 0.5 / (texts.size() - positives);
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[size];
      double biasSlope = 0;
      DistressModel now = new DistressModel(weights, bias, trainedOn);
      for (int t = 0; t < texts.size(); t++) {
        boolean positive = distress.get(t);
        double error = now.probability(texts.get(t)) - (positive ? 1 : 0);
        double weighed = error * (positive ? forPositive : forNegative);
        for (int i = 0; i < size; i++) {
          slope[i] += weighed * texts.get(t)[i];
        }
        biasSlope += weighed;
      }
      for (int i = 0; i < size; i++) {
        weights[i] -= STEP * (slope[i] + SHRINK * weights[i]);
      }
      bias -= STEP * biasSlope;
    }
    return new DistressModel(weights, bias, trainedOn);
  }

  /** Reads what {@link #written} wrote, from the class path. */
  static DistressModel load() {
    try (InputStream in = DistressModel.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing: " + RESOURCE);
      }
      var lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
      String[] numbers = lines.get(2).split(" ");
      double[] weights = new double[numbers.length];
      for (int i = 0; i < numbers.length; i++) {
        weights[i] = Double.parseDouble(numbers[i]);
      }
      return new DistressModel(weights, Double.parseDouble(lines.get(1)), lines.get(0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Three lines: the sentences' hash, the bias, the weights to five places. */
  String written() {
    StringBuilder text = new StringBuilder(trainedOn).append('\n');
    text.append(String.format(java.util.Locale.ROOT, "%.5f%n", bias));
    for (int i = 0; i < weights.length; i++) {
      text.append(i == 0 ? "" : " ")
          .append(String.format(java.util.Locale.ROOT, "%.5f", weights[i]));
    }
    return text.append('\n').toString();
  }
}
