package app.quintet.apps.flirtcraft.review;

import app.quintet.apps.flirtcraft.character.CharacterContext;
import app.quintet.apps.flirtcraft.conversation.ConversationFacts;
import app.quintet.apps.flirtcraft.conversation.Message;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the scores of a reviewed conversation move when one of its lines is another. */
@Component
public class Rescoring {
  private final Measuring measuring;
  private final Reviews reviews;

  Rescoring(Measuring measuring, Reviews reviews) {
    this.measuring = measuring;
    this.reviews = reviews;
  }

  /** Scores before and after, 0–100, and the difference of each. */
  public record Scores(Points before, Points after, Points changes) {}

  /** One value for each metric; flirtation is null where it does not apply. */
  public record Points(
      int overall,
      int aiEngagement,
      int responsiveness,
      int storytelling,
      int emotionalIntelligence,
      int momentum,
      @Nullable Integer flirtation) {}

  /**
   * Compares two transcripts of one conversation. Before is what its review says, where there is
   * one; the move is what the measurement makes of the change, under the same ceilings.
   */
  public Scores move(
      UUID person,
      ConversationFacts facts,
      CharacterContext context,
      List<Message> before,
      List<Message> after) {
    Features was = measuring.measure(context, before);
    Features is = measuring.measure(context, after);
    Map<Metric, Integer> measured = Scoring.measured(was, facts.difficulty());
    Map<Metric, Integer> now = Scoring.measured(is, facts.difficulty());
    Map<Metric, Integer> old = Scoring.judged(measured, Map.of(), was);
    reviews
        .find(person, facts.id())
        .ifPresent(
            review ->
                review.metrics().stream()
                    .filter(item -> item.score() != null && old.containsKey(item.name()))
                    .forEach(item -> old.put(item.name(), item.score())));
    Map<Metric, Integer> moved = new EnumMap<>(Metric.class);
    // Under a ceiling the old score says nothing of what lay above it.
    Map<Metric, Integer> from = Ceiling.over(was) == null ? old : measured;
    now.forEach(
        (metric, score) -> {
          int step = score - measured.getOrDefault(metric, score);
          moved.put(metric, from.getOrDefault(metric, 0) + step);
        });
    Map<Metric, Integer> fresh = Scoring.judged(moved, Map.of(), is);
    Map<Metric, Integer> changes = new EnumMap<>(Metric.class);
    fresh.forEach((metric, score) -> changes.put(metric, score - old.getOrDefault(metric, 0)));
    int overall = Scoring.overall(fresh) - Scoring.overall(old);
    return new Scores(
        points(Scoring.overall(old), old),
        points(Scoring.overall(fresh), fresh),
        points(overall, changes));
  }

  private static Points points(int overall, Map<Metric, Integer> by) {
    return new Points(
        overall,
        by.getOrDefault(Metric.AI_ENGAGEMENT, 0),
        by.getOrDefault(Metric.RESPONSIVENESS, 0),
        by.getOrDefault(Metric.STORYTELLING, 0),
        by.getOrDefault(Metric.EMOTIONAL_INTELLIGENCE, 0),
        by.getOrDefault(Metric.MOMENTUM, 0),
        by.get(Metric.FLIRTATION));
  }
}
