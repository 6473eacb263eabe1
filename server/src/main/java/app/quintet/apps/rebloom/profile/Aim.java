package app.quintet.apps.rebloom.profile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody comes for. */
public enum Aim {
  ANXIETY,
  MOOD,
  SLEEP,
  STRESS,
  GRIEF,
  RELATIONSHIPS,
  SELF_ESTEEM,
  HABITS;

  /** The name in JSON and tables. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant of this wire name, or null for any other text. */
  public static @Nullable Aim orNull(@Nullable String wire) {
    for (Aim one : values()) {
      if (one.wire().equals(wire)) {
        return one;
      }
    }
    return null;
  }
}
