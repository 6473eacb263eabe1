package app.quintet.apps.flirtcraft.character;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How open the character is to the person right now, in rising order. */
public enum Receptiveness {
  CLOSED,
  GUARDED,
  NEUTRAL,
  OPEN,
  WARM;

  /** The name on the wire: lower case with underscores. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value of this wire name; IllegalArgumentException for any other text. */
  @JsonCreator
  public static Receptiveness of(String wire) {
    for (Receptiveness value : values()) {
      if (value.wire().equals(wire)) {
        return value;
      }
    }
    throw new IllegalArgumentException("is not a receptiveness");
  }
}
