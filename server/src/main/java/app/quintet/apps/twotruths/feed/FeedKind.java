package app.quintet.apps.twotruths.feed;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which order challenges are shown. */
public enum FeedKind {
  /** The newest first. */
  NEW,
  /** Those that were guessed most lately. */
  HOT,
  /** Of the people one follows, the newest first. */
  FRIENDS,
  /** Those that the fewest saw through, from twenty guesses on. */
  HARD;

  /** The name in JSON and tables. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant of this wire name, or null for any other text. */
  public static @Nullable FeedKind orNull(@Nullable String wire) {
    for (FeedKind each : values()) {
      if (each.wire().equals(wire)) {
        return each;
      }
    }
    return null;
  }
}
