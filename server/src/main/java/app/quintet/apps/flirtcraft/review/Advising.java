package app.quintet.apps.flirtcraft.review;

import app.quintet.apps.flirtcraft.character.SkillGoal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the next steps of one review: for each metric the thing that would win most and that no
 * other metric advises; never something the person does well already; what serves their goals
 * first.
 */
final class Advising {
  /** From this share of its full measure on, a thing is done well. */
  static final double DONE_WELL = 0.7;

  /** From this share of its full measure on, a fault is worth a step. */
  private static final double WORTH_MENDING = 0.15;

  private static final double FOR_A_GOAL = 1.5;

  private static final Map<SkillGoal, Set<Measure>> GOALS =
      Map.of(
          SkillGoal.CONVERSATION_STARTERS,
          EnumSet.of(
              Measure.CONTEXT,
              Measure.OPEN_QUESTIONS,
              Measure.PARTICULAR_PRAISE,
              Measure.SMALL_TALK,
              Measure.EMPTY_PRAISE),
          SkillGoal.FLOW_MAINTENANCE,
          EnumSet.of(
              Measure.FOLLOW_UPS,
              Measure.BUILT,
              Measure.QUESTIONS,
              Measure.BRIDGES,
              Measure.CALLBACKS,
              Measure.INTERVIEW,
              Measure.DEAD_ENDS,
              Measure.FLAT),
          SkillGoal.STORYTELLING,
          EnumSet.of(
              Measure.DISCLOSURE,
              Measure.STORIES,
              Measure.DETAIL,
              Measure.FEELINGS,
              Measure.SUBSTANCE));

  private final Features features;
  private final List<SkillGoal> goals;
  private final Set<Measure> advised = EnumSet.noneOf(Measure.class);
  private boolean ceilingTold;

  Advising(Features features, List<SkillGoal> goals) {
    this.features = features;
    this.goals = goals;
  }

  /** The next step of a metric; asked once for each, the weakest first. */
  String step(Metric metric) {
    Ceiling ceiling = Ceiling.over(features);
    if (ceiling != null && !ceilingTold) {
      ceilingTold = true;
      return ReviewWords.step(ceiling);
    }
    Measure best =
        Weight.of(metric).stream()
            .filter(row -> gain(row) > 0)
            .max(Comparator.comparingDouble(this::gain))
            .map(Weight::measure)
            .orElse(null);
    if (best == null) {
      return ReviewWords.stretch(metric);
    }
    advised.add(best);
    List<String> texts = ReviewWords.steps(best);
    return Amounts.filled(texts.get(variant(texts.size())), best, features);
  }

  /** What a step on this row could win, in points; 0 where none should be given. */
  private double gain(Weight row) {
    Measure measure = row.measure();
    if (advised.contains(measure) || !ReviewWords.hasSteps(measure)) {
      return 0;
    }
    // Nobody who was disrespectful is told to tease.
    boolean bold = measure == Measure.PLAY || measure == Measure.INVITATION;
    if (bold && Ceiling.over(features) != null) {
      return 0;
    }
    double value = features.value(measure);
    double points =
        row.points() > 0
            ? (value >= DONE_WELL ? 0 : row.points() * (1 - value))
            : (value < WORTH_MENDING ? 0 : -row.points() * value);
    boolean wished =
        goals.stream().anyMatch(g -> GOALS.getOrDefault(g, Set.of()).contains(measure));
    return wished ? points * FOR_A_GOAL : points;
  }

  /** Differs between conversations, stays for one. */
  private int variant(int of) {
    int said = features.lines().stream().map(Line::text).toList().hashCode();
    return Math.floorMod(said + 31 * advised.size(), of);
  }
}
