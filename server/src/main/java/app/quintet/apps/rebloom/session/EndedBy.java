package app.quintet.apps.rebloom.session;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a session came to its end. */
public enum EndedBy {
  /** The person ended it. */
  PERSON,
  /** Nobody wrote for half a day. */
  IDLE;

  /** The name in JSON and tables. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  static EndedBy of(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
