package app.quintet.apps.flirtcraft.review;

import app.quintet.apps.flirtcraft.character.SkillGoal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The sentences of a review, made from what was measured; none holds the person's own words. */
final class Wording {
  private Wording() {}

  /** Two lines: what earned most and what cost most. */
  static String reason(Metric metric, Features features) {
    Ceiling ceiling = Ceiling.over(features);
    if (ceiling != null) {
      return ceiling.said() + "\nNo score can be above " + ceiling.most() + " then.";
    }
    List<Weight> rows = Scoring.reasons(metric, features);
    String earned =
        rows.stream()
            .filter(w -> w.points() > 0)
            .map(Weight::why)
            .limit(2)
            .reduce(Wording::and)
            .orElse("");
    String cost =
        rows.stream()
            .filter(w -> w.points() < 0)
            .map(Weight::why)
            .limit(2)
            .reduce(Wording::and)
            .orElse("");
    String first = earned.isEmpty() ? "Little here earned points." : "Earned: " + earned + ".";
    String second =
        cost.isEmpty() ? "Missing most: " + missing(metric, features) + "." : "Cost: " + cost + ".";
    return first + "\n" + second;
  }

  private static String and(String a, String b) {
    return a + ", and " + b;
  }

  /** The row that would have earned most of what was left open. */
  private static String missing(Metric metric, Features features) {
    return open(metric, features).measure().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Weight open(Metric metric, Features features) {
    return Weight.of(metric).stream()
        .filter(w -> w.points() > 0)
        .max(Comparator.comparingDouble(w -> w.points() * (1 - features.value(w.measure()))))
        .orElseThrow();
  }

  /** One next step; where two would do, the one that serves the person's goals. */
  static String nextStep(Metric metric, Features features, List<SkillGoal> goals) {
    Ceiling ceiling = Ceiling.over(features);
    if (ceiling != null) {
      return switch (ceiling.trait()) {
        case INSULT -> "Start again with respect: one honest sentence and one question.";
        case EMPTY_PRAISE -> "Replace each compliment by something you noticed or want to know.";
        case GIBBERISH -> "Write whole sentences, one thought each.";
        default -> "Write one sentence of your own and end it with a question, every time.";
      };
    }
    return Steps.of(open(metric, features).measure(), goals);
  }

  static String summary(ReviewWish wish) {
    Ceiling ceiling = Ceiling.over(wish.features());
    if (ceiling != null) {
      return ceiling.said() + " " + nextStep(Metric.MOMENTUM, wish.features(), wish.goals());
    }
    Metric best = extreme(wish.measured(), true);
    Metric worst = extreme(wish.measured(), false);
    String praise =
        wish.measured().getOrDefault(best, 0) >= 60
            ? "What carried this was your " + name(best) + "."
            : "You showed up and kept trying; your " + name(best) + " came first.";
    return praise + " Next: " + nextStep(worst, wish.features(), wish.goals());
  }

  private static Metric extreme(Map<Metric, Integer> scores, boolean best) {
    Comparator<Map.Entry<Metric, Integer>> order = Map.Entry.comparingByValue();
    return scores.entrySet().stream().max(best ? order : order.reversed()).orElseThrow().getKey();
  }

  private static String name(Metric metric) {
    return switch (metric) {
      case AI_ENGAGEMENT -> "eye for the place and the person";
      case RESPONSIVENESS -> "listening";
      case STORYTELLING -> "storytelling";
      case EMOTIONAL_INTELLIGENCE -> "feeling for the other";
      case MOMENTUM -> "momentum";
      case FLIRTATION -> "playfulness";
    };
  }
}
