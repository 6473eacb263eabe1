package app.quintet.apps.flirtcraft.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The six metrics, in the order in which they are shown. */
public enum Metric {
  AI_ENGAGEMENT,
  RESPONSIVENESS,
  STORYTELLING,
  EMOTIONAL_INTELLIGENCE,
  MOMENTUM,
  /** Only where the character is hard to win; null elsewhere. */
  FLIRTATION;

  /** The name in JSON and tables. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
