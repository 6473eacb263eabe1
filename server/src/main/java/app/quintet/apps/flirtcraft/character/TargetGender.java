package app.quintet.apps.flirtcraft.character;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whom the person wants to practise with. */
public enum TargetGender {
  MALE,
  FEMALE,
  RANDOMIZED;

  /** The name on the wire: lower case with underscores. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value of this wire name; IllegalArgumentException for any other text. */
  @JsonCreator
  public static TargetGender of(String wire) {
    for (TargetGender value : values()) {
      if (value.wire().equals(wire)) {
        return value;
      }
    }
    throw new IllegalArgumentException("must be male, female or randomized");
  }
}
