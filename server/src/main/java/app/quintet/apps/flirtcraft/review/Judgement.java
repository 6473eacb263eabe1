package app.quintet.apps.flirtcraft.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A model's opinion: how far each measured score is off, −15 to 15, and two sentences.
 *
 * @param quotes messages it finds telling; what is no message of the person's is dropped
 */
record Judgement(
    int aiEngagement,
    int responsiveness,
    int storytelling,
    int emotionalIntelligence,
    int momentum,
    int flirtation,
    String summary,
    @Nullable List<Cited> quotes) {
  /** A message by its metric and words. */
  record Cited(String metric, String text) {}

  Map<Metric, Integer> adjustments() {
    Map<Metric, Integer> by = new EnumMap<>(Metric.class);
    by.put(Metric.AI_ENGAGEMENT, aiEngagement);
    by.put(Metric.RESPONSIVENESS, responsiveness);
    by.put(Metric.STORYTELLING, storytelling);
    by.put(Metric.EMOTIONAL_INTELLIGENCE, emotionalIntelligence);
    by.put(Metric.MOMENTUM, momentum);
    by.put(Metric.FLIRTATION, flirtation);
    return by;
  }
}
