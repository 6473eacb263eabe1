package app.quintet.apps.twotruths.challenge;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who may see a published challenge. */
public enum Visibility {
  /** Everybody; it stands in the feeds. */
  PUBLIC,
  /** Whoever has its address. */
  LINK,
  /** Those who follow its owner and are followed back. */
  FRIENDS;

  /** The name in JSON and tables. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant of this wire name, or null for any other text. */
  public static @Nullable Visibility orNull(@Nullable String wire) {
    for (Visibility each : values()) {
      if (each.wire().equals(wire)) {
        return each;
      }
    }
    return null;
  }
}
