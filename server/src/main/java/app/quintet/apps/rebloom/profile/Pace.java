package app.quintet.apps.rebloom.profile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How quickly an answer comes. */
public enum Pace {
  /** With a breath of one to three seconds, as between people. */
  CALM,
  /** As soon as it is there. */
  PROMPT;

  /** The name in JSON and tables. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant of this wire name, or null for any other text. */
  public static @Nullable Pace orNull(@Nullable String wire) {
    for (Pace one : values()) {
      if (one.wire().equals(wire)) {
        return one;
      }
    }
    return null;
  }
}
