package app.quintet.apps.flirtcraft.feedback;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.UUID;

/**
 * The small hint for one message.
 *
 * @param confidence 1–5
 * @param appropriateness 1–5
 * @param engagement 1–5
 * @param suggestionKey which advice and which of its patterns, for example {@code one_word.3};
 *     {@code model} when a model wrote it
 * @param suggestion one or two short sentences in English that name something of this conversation
 */
public record LiveFeedback(
    UUID messageId,
    int confidence,
    int appropriateness,
    int engagement,
    Kind kind,
    String suggestionKey,
    String suggestion) {
  /** Positive from a mean of 4 on, tip below 3, warning for disrespect or explicit text. */
  public enum Kind {
    POSITIVE,
    NEUTRAL,
    TIP,
    WARNING;

    /** The name in JSON and tables. */
    @JsonValue
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a mean of the three scores gives. */
    public static Kind of(int confidence, int appropriateness, int engagement) {
      int sum = confidence + appropriateness + engagement;
      return sum >= 12 ? POSITIVE : sum < 9 ? TIP : NEUTRAL;
    }
  }
}
