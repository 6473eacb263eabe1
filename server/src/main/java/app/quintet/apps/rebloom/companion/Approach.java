package app.quintet.apps.rebloom.companion;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The way of talking a person prefers; the methods are those the words stand for. */
public enum Approach {
  CBT,
  ACT,
  DBT,
  MINDFULNESS,
  SUPPORTIVE;

  /** The name in JSON and tables. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant of this wire name, or null for any other text. */
  public static @Nullable Approach orNull(@Nullable String wire) {
    for (Approach one : values()) {
      if (one.wire().equals(wire)) {
        return one;
      }
    }
    return null;
  }
}
