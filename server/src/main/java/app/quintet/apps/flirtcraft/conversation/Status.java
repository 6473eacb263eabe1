package app.quintet.apps.flirtcraft.conversation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a conversation stands. */
public enum Status {
  ACTIVE,
  PAUSED,
  COMPLETED,
  ABANDONED;

  /** The name in JSON and tables. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status of this wire name, or null for any other text. */
  public static @Nullable Status orNull(@Nullable String wire) {
    for (Status status : values()) {
      if (status.wire().equals(wire)) {
        return status;
      }
    }
    return null;
  }
}
