package app.quintet.apps.rebloom.insight;

import app.quintet.apps.rebloom.insight.Finding.Kind;
import app.quintet.apps.rebloom.insight.Insight.Evidence;
import app.quintet.apps.rebloom.insight.Insight.InsightType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All comparisons of one look. Each counts towards the correction, told or not, so that who names
 * many triggers is not told more accidents.
 */
final class Comparisons {
  private final List<Compared> all = new ArrayList<>();

  /**
   * What a comparison would be told as.
   *
   * @param lower if the first is lower, else higher
   */
  record Sides(InsightType lower, InsightType higher, Kind low, Kind high) {
    static Sides patterns(Kind low, Kind high) {
      return new Sides(InsightType.PATTERN, InsightType.PATTERN, low, high);
    }

    static Sides helping(InsightType lower, Kind low, Kind high) {
      return new Sides(lower, InsightType.HELPED, low, high);
    }
  }

  /** What it is about, and how often it happened. */
  record Subject(String about, Map<String, Object> facts, int times) {}

  private record Compared(Measured measured, Sides sides, Subject subject, Evidence evidence) {}

  /** Counts a comparison; what is too few to say anything is not to be counted at all. */
  void add(Measured measured, Sides sides, Subject subject, Evidence evidence) {
    all.add(new Compared(measured, sides, subject, evidence));
  }

  /** Those worth telling. */
  List<Finding> told() {
    int comparisons = all.size();
    return all.stream()
        .filter(c -> c.measured().tells(comparisons))
        .map(c -> finding(c, comparisons))
        .toList();
  }

  private static Finding finding(Compared c, int comparisons) {
    double by = c.measured().by();
    Map<String, Object> facts = new LinkedHashMap<>(c.subject().facts());
    facts.put("times", c.subject().times());
    facts.put("by", points(Math.abs(by)));
    return new Finding(
        by < 0 ? c.sides().lower() : c.sides().higher(),
        by < 0 ? c.sides().low() : c.sides().high(),
        c.subject().about(),
        facts,
        c.measured().confidence(comparisons),
        by,
        c.evidence());
  }

  /** One digit, as it stands in the words. */
  static String points(double figure) {
    return String.format(Locale.ROOT, "%.1f", figure);
  }
}
