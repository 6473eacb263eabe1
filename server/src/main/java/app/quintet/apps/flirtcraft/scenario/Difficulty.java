package app.quintet.apps.flirtcraft.scenario;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How easily the character warms to a stranger: green is outgoing, yellow reserved, red busy. */
public enum Difficulty {
  GREEN,
  YELLOW,
  RED;

  /** The name on the wire and in the database: lower case. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The difficulty of this wire name; IllegalArgumentException for any other text. */
  @JsonCreator
  public static Difficulty of(String wire) {
    for (Difficulty d : values()) {
      if (d.wire().equals(wire)) {
        return d;
      }
    }
    throw new IllegalArgumentException("must be green, yellow or red");
  }
}
