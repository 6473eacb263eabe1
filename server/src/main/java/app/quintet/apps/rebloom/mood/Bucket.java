package app.quintet.apps.rebloom.mood;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How long the stretches of a trend are. */
public enum Bucket {
  DAY,
  WEEK,
  MONTH;

  /** The name in JSON and in SQL's date_trunc. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The bucket of this wire name, or null for any other text. */
  public static @Nullable Bucket orNull(@Nullable String wire) {
    for (Bucket bucket : values()) {
      if (bucket.wire().equals(wire)) {
        return bucket;
      }
    }
    return null;
  }
}
