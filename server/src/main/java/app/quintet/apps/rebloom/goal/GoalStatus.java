package app.quintet.apps.rebloom.goal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a goal stands. */
public enum GoalStatus {
  ACTIVE,
  COMPLETED,
  PAUSED,
  ARCHIVED;

  /** The name in JSON and tables. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status of this wire name, or null for any other text. */
  public static @Nullable GoalStatus orNull(@Nullable String wire) {
    for (GoalStatus status : values()) {
      if (status.wire().equals(wire)) {
        return status;
      }
    }
    return null;
  }
}
