package app.quintet.apps.flirtcraft.conversation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who ended a conversation. */
public enum EndedBy {
  USER,
  CHARACTER,
  TIMEOUT;

  /** The name in JSON and tables. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
