package app.quintet.apps.twotruths.challenge;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far a segment's file has come. */
public enum SegmentState {
  /** Nothing was recorded yet. */
  WAITING,
  /** Announced, and not whole yet. */
  UPLOADING,
  /** Whole; it is looked at and normalised. */
  CHECKING,
  /** Ready to be merged. */
  READY,
  /** Not usable; the error says why. */
  REFUSED;

  /** The name in JSON and tables. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant of this wire name, or null for any other text. */
  public static @Nullable SegmentState orNull(@Nullable String wire) {
    for (SegmentState each : values()) {
      if (each.wire().equals(wire)) {
        return each;
      }
    }
    return null;
  }
}
