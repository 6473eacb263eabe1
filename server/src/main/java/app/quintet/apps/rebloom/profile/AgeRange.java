package app.quintet.apps.rebloom.profile;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** How old somebody says they are, in years; adults only. */
public enum AgeRange {
  FROM_18("18-24"),
  FROM_25("25-34"),
  FROM_35("35-44"),
  FROM_45("45-54"),
  FROM_55("55-64"),
  FROM_65("65+");

  /** What a person under 18 says; it is never kept as a range. */
  public static final String MINOR = "under-18";

  private final String wire;

  AgeRange(String wire) {
    this.wire = wire;
  }

  /** The name in JSON and tables. */
  @JsonValue
  public String wire() {
    return wire;
  }

  /** The range of this wire name, or null for any other text. */
  public static @Nullable AgeRange orNull(@Nullable String wire) {
    for (AgeRange range : values()) {
      if (range.wire.equals(wire)) {
        return range;
      }
    }
    return null;
  }
}
