package app.quintet.apps.flirtcraft.review;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The reasons of a review, made from what was measured; none holds the person's own words. */
final class Wording {
  private static final int NAMED = 2;
  private final Features features;
  private final Set<Measure> lacking = EnumSet.noneOf(Measure.class);

  Wording(Features features) {
    this.features = features;
  }

  /** Two lines: what earned most, and what cost most or was missing; asked once for each metric. */
  String reason(Metric metric, int score) {
    Ceiling ceiling = Ceiling.over(features);
    if (ceiling != null) {
      return held(metric, score, ceiling);
    }
    List<Weight> rows = Scoring.reasons(metric, features);
    String earned = named(rows, true);
    String cost = named(rows, false);
    String first =
        earned.isEmpty() ? "Little here earned points for " + name(metric) + "." : capital(earned);
    String second = cost.isEmpty() ? missing(metric) : "It cost you: " + cost + ".";
    return first + "\n" + second;
  }

  private String held(Metric metric, int score, Ceiling ceiling) {
    String noun = ReviewWords.noun(ceiling);
    long n = features.count(ceiling.trait());
    String first =
        capital(name(metric))
            + " stays at "
            + score
            + ": "
            + n
            + " of "
            + features.lines().size()
            + " messages were "
            + noun
            + ".";
    // Two ways to say it: people who all send one word should not all read one text.
    boolean odd = Math.floorMod(first.hashCode() + features.wordsAMessage() + texts(), 2) == 1;
    String capital = capital(noun);
    String second =
        switch (metric) {
          case AI_ENGAGEMENT ->
              odd
                  ? "Nobody can tell from " + noun + " what you noticed."
                  : "Behind " + noun + " place and person disappear.";
          case RESPONSIVENESS ->
              odd
                  ? "Whatever they said, " + noun + " came back."
                  : capital + " cannot show that you listened.";
          case STORYTELLING ->
              odd
                  ? capital + " leaves your own story out."
                  : "Of you, " + noun + " told them nothing.";
          case EMOTIONAL_INTELLIGENCE ->
              odd
                  ? "How they felt was lost among " + noun + "."
                  : "Beside " + noun + " their mood has no place.";
          case MOMENTUM ->
              odd
                  ? "After " + noun + " somebody has to begin again."
                  : "Where there is " + noun + ", talk stops.";
          case FLIRTATION ->
              odd ? capital + " makes nobody smile." : "No spark comes from " + noun + ".";
        };
    return first + "\n" + second;
  }

  private int texts() {
    return features.lines().stream().map(Line::text).toList().hashCode();
  }

  private String named(List<Weight> rows, boolean earned) {
    List<String> parts =
        rows.stream()
            .filter(w -> w.points() > 0 == earned)
            .limit(NAMED)
            .map(w -> w.why() + " (" + Amounts.said(w.measure(), features) + ")")
            .toList();
    return String.join(", and ", parts) + (earned && !parts.isEmpty() ? "." : "");
  }

  /** The row that would have earned most of what was left open and that no metric has named yet. */
  private String missing(Metric metric) {
    Measure open =
        Weight.of(metric).stream()
            .filter(w -> w.points() > 0 && ReviewWords.hasLack(w.measure()))
            .filter(w -> features.value(w.measure()) < Advising.DONE_WELL)
            .filter(w -> !lacking.contains(w.measure()))
            .max(Comparator.comparingDouble(w -> w.points() * (1 - features.value(w.measure()))))
            .map(Weight::measure)
            .orElse(null);
    if (open == null) {
      return "Nothing much was missing for " + name(metric) + ".";
    }
    lacking.add(open);
    String amount = Amounts.said(open, features);
    return "What was missing most: " + ReviewWords.lack(open) + " (" + amount + ").";
  }

  static String summary(ReviewWish wish) {
    Features features = wish.features();
    Ceiling ceiling = Ceiling.over(features);
    if (ceiling != null) {
      return ceiling.said() + " " + ReviewWords.step(ceiling);
    }
    Metric best = extreme(wish.measured(), true);
    Metric worst = extreme(wish.measured(), false);
    String carried =
        Scoring.reasons(best, features).stream()
            .filter(w -> w.points() > 0)
            .findFirst()
            .map(w -> ": " + w.why() + " in " + Amounts.said(w.measure(), features))
            .orElse("")
            .replace(
                "in " + features.wordsAMessage() + " words",
                "with " + features.wordsAMessage() + " words");
    String praise =
        wish.measured().getOrDefault(best, 0) >= 60
            ? "What carried this was " + name(best) + carried + "."
            : "You showed up and kept trying; " + name(best) + " came first.";
    return praise + " Most is to be won in " + name(worst) + ".";
  }

  private static Metric extreme(Map<Metric, Integer> scores, boolean best) {
    Comparator<Map.Entry<Metric, Integer>> order = Map.Entry.comparingByValue();
    return scores.entrySet().stream().max(best ? order : order.reversed()).orElseThrow().getKey();
  }

  /** The metrics from the weakest to the strongest. */
  static List<Metric> weakestFirst(Map<Metric, Integer> scores) {
    return scores.entrySet().stream()
        .sorted(Map.Entry.<Metric, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .collect(Collectors.toList());
  }

  static String name(Metric metric) {
    return switch (metric) {
      case AI_ENGAGEMENT -> "your eye for place and person";
      case RESPONSIVENESS -> "your listening";
      case STORYTELLING -> "your storytelling";
      case EMOTIONAL_INTELLIGENCE -> "your feeling for the other";
      case MOMENTUM -> "your momentum";
      case FLIRTATION -> "your playfulness";
    };
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
