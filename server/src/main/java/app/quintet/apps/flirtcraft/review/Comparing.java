package app.quintet.apps.flirtcraft.review;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Compares a conversation with the person's own last ones; never with other people's. */
final class Comparing {
  /** How many former reviews count. */
  static final int LAST = 5;

  private static final int MOST = 3;

  /** A change of fewer messages than this is chance. */
  private static final int WORTH_SAYING = 1;

  private static final int POINTS_WORTH_SAYING = 3;

  /** What people recognise as theirs, and how it reads in a sentence. */
  private static final Map<Measure, String> NAMES =
      Map.of(
          Measure.FOLLOW_UPS, "follow-ups",
          Measure.OPEN_QUESTIONS, "open questions",
          Measure.DISCLOSURE, "sentences about yourself",
          Measure.CONTEXT, "looks at what was around you",
          Measure.BUILT, "thoughts built on theirs",
          Measure.FLAT, "one-word messages",
          Measure.INTERVIEW, "questions out of nowhere",
          Measure.DEAD_ENDS, "dead ends");

  private Comparing() {}

  /**
   * A former review.
   *
   * @param counts messages that showed each measure, by its wire name; empty for an old one
   * @param messages how many messages the person had written
   */
  record Past(int overall, Map<String, Integer> counts, int messages) {}

  /** What is kept of a conversation for later comparisons. */
  static Map<String, Integer> counts(Features features) {
    Map<String, Integer> counts = new TreeMap<>();
    NAMES.keySet().forEach(m -> counts.put(key(m), (int) Amounts.of(m, features)));
    return counts;
  }

  /** The overall score and the two measures that moved most. */
  static List<Review.Compared> compare(
      Features features, int overall, Difficulty difficulty, List<Past> past) {
    if (past.isEmpty()) {
      return List.of();
    }
    List<Review.Compared> compared = new ArrayList<>();
    int before = (int) Math.round(past.stream().mapToInt(Past::overall).average().orElse(overall));
    String with = past.size() == 1 ? "last time" : "the mean of your last " + past.size();
    compared.add(
        new Review.Compared("overall", before, overall, score(before, overall, difficulty, with)));
    List<Review.Compared> moved = new ArrayList<>();
    int n = features.lines().size();
    NAMES.forEach(
        (measure, name) -> {
          double mean =
              past.stream()
                  .filter(p -> p.messages() > 0 && p.counts().containsKey(key(measure)))
                  .mapToDouble(
                      p -> (double) p.counts().getOrDefault(key(measure), 0) / p.messages())
                  .average()
                  .orElse(-1);
          if (mean < 0) {
            return;
          }
          int was = (int) Math.round(mean * n);
          int now = (int) Amounts.of(measure, features);
          if (Math.abs(now - was) > WORTH_SAYING) {
            String text =
                String.format(
                    Locale.ROOT,
                    "Your %s %s from %d to %d in %d messages.",
                    name,
                    now > was ? "rose" : "fell",
                    was,
                    now,
                    n);
            moved.add(new Review.Compared(key(measure), was, now, text));
          }
        });
    moved.sort(
        Comparator.comparingInt((Review.Compared c) -> -Math.abs(c.now() - c.before()))
            .thenComparing(Review.Compared::name));
    compared.addAll(moved.subList(0, Math.min(MOST - 1, moved.size())));
    return List.copyOf(compared);
  }

  private static String score(int before, int now, Difficulty difficulty, String with) {
    String where = " at " + difficulty.wire();
    if (Math.abs(now - before) < POINTS_WORTH_SAYING) {
      return "About as good as " + with + where + " (" + before + ").";
    }
    return Math.abs(now - before)
        + " points "
        + (now > before ? "above " : "below ")
        + with
        + where
        + " ("
        + before
        + ").";
  }

  private static String key(Measure measure) {
    return measure.name().toLowerCase(Locale.ROOT);
  }
}
