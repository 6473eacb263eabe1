package app.quintet.apps.flirtcraft.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The review of a conversation.
 *
 * @param overall mean of the metrics that apply, 0–100, halves up
 * @param confidence mean of the live confidence scores as 0–100
 * @param engagement mean of the live engagement scores as 0–100
 * @param compared at most three; none where there is no past at this difficulty
 * @param counts in how many messages each measure showed, for later comparisons
 */
public record Review(
    int overall,
    int confidence,
    int engagement,
    Outcome outcome,
    String summary,
    String model,
    List<Item> metrics,
    List<Compared> compared,
    @JsonIgnore Map<String, Integer> counts) {
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

  /**
   * A message the score rests on; gone when the transcript is.
   *
   * @param shows what it is quoted for, for example {@code open_questions}; the message contains it
   */
  public record Quote(UUID messageId, String text, @Nullable String shows) {}

  /**
   * How this conversation stands to the person's last five of the same difficulty.
   *
   * @param name what is compared: a metric, or a measure such as {@code follow_ups}
   * @param before the mean of those before
   * @param text one sentence for a person
   */
  public record Compared(String name, int before, int now, String text) {}
}
