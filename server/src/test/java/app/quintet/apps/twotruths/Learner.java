package app.quintet.apps.twotruths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tries to tell one of three classes from figures: the best single one, and all of them together
 * (naive Bayes over quantiles). It learns from one half and is measured on the other.
 */
final class Learner {
  static final int CLASSES = 3;
  private static final int BINS = 12;
  private final List<Map<String, Double>> rows = new ArrayList<>();
  private final List<Integer> classes = new ArrayList<>();

  void add(Map<String, Double> row, int itsClass) {
    rows.add(row);
    classes.add(itsClass);
  }

  /** Shares of the second half that were told rightly: by the best figure, and by all. */
  record Skill(String best, double byBest, double byAll, int figures, int measured) {}

  Skill skill() {
    int half = rows.size() / 2;
    Set<String> names = new TreeSet<>();
    rows.forEach(r -> names.addAll(r.keySet()));
    double[][] together = new double[rows.size()][CLASSES];
    String best = "";
    double bestSeen = 0;
    double bestMeasured = 0;
    for (String name : names) {
      double[][] counts = learn(name, half);
      double seen = right(name, counts, 0, half);
      if (seen > bestSeen) {
        bestSeen = seen;
        best = name;
        bestMeasured = right(name, counts, half, rows.size());
      }
      for (int i = half; i < rows.size(); i++) {
        double[] bin = counts[bin(name, i)];
        double sum = Arrays.stream(bin).sum();
        for (int c = 0; c < CLASSES; c++) {
          together[i][c] += Math.log(bin[c] / sum);
        }
      }
    }
    int hits = 0;
    for (int i = half; i < rows.size(); i++) {
      hits += top(together[i]) == classes.get(i) ? 1 : 0;
    }
    int measured = rows.size() - half;
    return new Skill(best, bestMeasured, (double) hits / measured, names.size(), measured);
  }

  private final Map<String, double[]> edges = new TreeMap<>();

  private double[][] learn(String name, int half) {
    double[] values =
        rows.subList(0, half).stream()
            .filter(r -> r.containsKey(name))
            .mapToDouble(r -> r.get(name))
            .distinct()
            .sorted()
            .toArray();
    int bins = Math.min(BINS, Math.max(1, values.length));
    double[] cuts = new double[bins - 1];
    for (int i = 1; i < bins; i++) {
      cuts[i - 1] = values[i * values.length / bins];
    }
    edges.put(name, cuts);
    // One bin more: for rows without this figure, which may tell something too.
    double[][] counts = new double[BINS + 1][CLASSES];
    for (double[] bin : counts) {
      Arrays.fill(bin, 1);
    }
    for (int i = 0; i < half; i++) {
      counts[bin(name, i)][classes.get(i)]++;
    }
    return counts;
  }

  private int bin(String name, int row) {
    Double value = rows.get(row).get(name);
    if (value == null) {
      return BINS;
    }
    int bin = 0;
    for (double cut : edges.get(name)) {
      bin += value >= cut ? 1 : 0;
    }
    return bin;
  }

  private double right(String name, double[][] counts, int from, int to) {
    int hits = 0;
    for (int i = from; i < to; i++) {
      hits += top(counts[bin(name, i)]) == classes.get(i) ? 1 : 0;
    }
    return (double) hits / (to - from);
  }

  private static int top(double[] scores) {
    int top = 0;
    for (int c = 1; c < scores.length; c++) {
      top = scores[c] > scores[top] ? c : top;
    }
    return top;
  }
}
