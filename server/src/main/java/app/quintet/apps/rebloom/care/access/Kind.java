package app.quintet.apps.rebloom.care.access;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be granted, each by itself. */
public enum Kind {
  CONVERSATIONS,
  MOODS,
  GOALS;

  /** The name in JSON, tables and policies. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kinds of these names; null if one is unknown or there is none. */
  static @Nullable Set<Kind> allOrNull(@Nullable List<@Nullable String> wires) {
    Set<Kind> found = EnumSet.noneOf(Kind.class);
    for (String wire : wires == null ? List.<String>of() : wires) {
      Kind kind = orNull(wire);
      if (kind == null) {
        return null;
      }
      found.add(kind);
    }
    return found.isEmpty() ? null : found;
  }

  private static @Nullable Kind orNull(@Nullable String wire) {
    for (Kind kind : values()) {
      if (kind.wire().equals(wire)) {
        return kind;
      }
    }
    return null;
  }
}
