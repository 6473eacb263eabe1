package app.quintet.apps.rebloom.companion;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a session is about. */
public enum SessionType {
  GENERAL,
  ANXIETY,
  MOOD,
  SLEEP,
  GRIEF,
  STRESS,
  RELATIONSHIPS,
  WORK;

  /** The name in JSON and tables. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant of this wire name, or null for any other text. */
  public static @Nullable SessionType orNull(@Nullable String wire) {
    for (SessionType one : values()) {
      if (one.wire().equals(wire)) {
        return one;
      }
    }
    return null;
  }
}
