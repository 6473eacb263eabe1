package app.quintet.apps.flirtcraft.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The review of a conversation.
 *
 * @param overall mean of the metrics that apply, 0–100, halves up
 * @param confidence mean of the live confidence scores as 0–100
 * @param engagement mean of the live engagement scores as 0–100
 */
public record Review(
    int overall,
    int confidence,
    int engagement,
    Outcome outcome,
    String summary,
    String model,
    List<Item> metrics) {
  /**
   * One metric.
   *
   * @param score 0–100, null where the metric does not apply
   */
  public record Item(
      Metric name,
      @Nullable Integer score,
      @Nullable Band band,
      String reason,
      List<Quote> quotes,
      String nextStep) {}

  /** A message the score rests on; gone when the transcript is. */
  public record Quote(UUID messageId, String text) {}
}
