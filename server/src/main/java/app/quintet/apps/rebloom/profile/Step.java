package app.quintet.apps.rebloom.profile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The questions of the onboarding in their order. */
public enum Step {
  WELCOME,
  AGE,
  CONSENT,
  ABOUT,
  APPROACH,
  SAFETY,
  DONE;

  /** The name in JSON and tables. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant of this wire name, or null for any other text. */
  public static @Nullable Step orNull(@Nullable String wire) {
    for (Step one : values()) {
      if (one.wire().equals(wire)) {
        return one;
      }
    }
    return null;
  }
}
