package app.quintet.apps.rebloom.care.directory;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be said about an insurer: that it is among those accepted, or that one must ask. */
public enum Coverage {
  COVERED,
  ASK;

  /** The name in JSON. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
