package app.quintet.apps.flirtcraft.profile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long transcripts are kept after a conversation's end. */
public enum Retention {
  MONTH("30", 30),
  QUARTER("90", 90),
  YEAR("365", 365),
  KEEP("keep", null);

  private final String wire;
  private final @Nullable Integer days;

  Retention(String wire, @Nullable Integer days) {
    this.wire = wire;
    this.days = days;
  }

  /** {@code 30}, {@code 90}, {@code 365} or {@code keep}. */
  @JsonValue
  public String wire() {
    return wire;
  }

  /** The time to keep, or null for always. */
  public @Nullable Duration period() {
    return days == null ? null : Duration.ofDays(days);
  }

  /** The value of this wire name, or null for any other text. */
  public static @Nullable Retention orNull(@Nullable String wire) {
    for (Retention value : values()) {
      if (value.wire.equals(wire)) {
        return value;
      }
    }
    return null;
  }
}
