package app.quintet.apps.flirtcraft.review;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Turns features into scores; a pure function of the table in {@link Weight}. */
final class Scoring {
  /** What a model may add or take in each metric, so that flattery cannot win. */
  static final int JUDGED_AT_MOST = 15;

  /** From this share of its full measure on, a thing is named as earning. */
  private static final double PRAISED = 0.3;

  private Scoring() {}

  /** The metrics that apply at a difficulty. */
  static List<Metric> applying(Difficulty difficulty) {
    List<Metric> metrics = new ArrayList<>(List.of(Metric.values()));
    if (difficulty != Difficulty.RED) {
      metrics.remove(Metric.FLIRTATION);
    }
    return metrics;
  }

  /** The measured scores, 0–100, without any ceiling. */
  static Map<Metric, Integer> measured(Features features, Difficulty difficulty) {
    Map<Metric, Integer> scores = new EnumMap<>(Metric.class);
    for (Metric metric : applying(difficulty)) {
      double sum = Weight.BASE;
      for (Weight weight : Weight.of(metric)) {
        sum += weight.points() * features.value(weight.measure());
      }
      scores.put(metric, hold(sum));
    }
    return scores;
  }

  /** The final scores: measured, moved by the judgement within its bound, under the ceiling. */
  static Map<Metric, Integer> judged(
      Map<Metric, Integer> measured, Map<Metric, Integer> adjustments, Features features) {
    Ceiling ceiling = Ceiling.over(features);
    int most = ceiling == null ? 100 : ceiling.most();
    Map<Metric, Integer> scores = new EnumMap<>(Metric.class);
    measured.forEach(
        (metric, score) -> {
          int by = adjustments.getOrDefault(metric, 0);
          int bounded = Math.max(-JUDGED_AT_MOST, Math.min(JUDGED_AT_MOST, by));
          scores.put(metric, Math.min(most, hold(score + bounded)));
        });
    return scores;
  }

  /** The mean of those that apply, halves up: the same as the table's generated column. */
  static int overall(Map<Metric, Integer> scores) {
    int sum = scores.values().stream().mapToInt(Integer::intValue).sum();
    return (2 * sum + scores.size()) / (2 * scores.size());
  }

  /** The rows of a metric that counted most, strongest first. */
  static List<Weight> reasons(Metric metric, Features features) {
    return Weight.of(metric).stream()
        .filter(weight -> Math.abs(weight.points() * features.value(weight.measure())) >= 2)
        // A trace of something good is nothing to be praised for.
        .filter(weight -> weight.points() < 0 || features.value(weight.measure()) >= PRAISED)
        .sorted(
            Comparator.comparingDouble(
                weight -> -Math.abs(weight.points() * features.value(weight.measure()))))
        .toList();
  }

  private static int hold(double score) {
    return (int) Math.max(0, Math.min(100, Math.floor(score + 0.5)));
  }
}
