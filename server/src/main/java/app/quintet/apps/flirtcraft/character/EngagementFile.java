package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code offline/flirtcraft/engagement.yaml}. */
final class EngagementFile {
  private EngagementFile() {}

  static EngagementTable read() {
    Map<String, Object> file = Yaml.map("engagement.yaml");
    Map<Difficulty, Integer> start = new EnumMap<>(Difficulty.class);
    Map<Difficulty, Integer> ceiling = new EnumMap<>(Difficulty.class);
    Map<Difficulty, Map<UserMove.Kind, Integer>> moves = new EnumMap<>(Difficulty.class);
    for (Difficulty difficulty : Difficulty.values()) {
      start.put(difficulty, number(Yaml.map(file, "start").get(difficulty.wire())));
      ceiling.put(difficulty, number(Yaml.map(file, "ceiling").get(difficulty.wire())));
    }
    Yaml.map(file, "moves")
        .forEach(
            (name, row) -> {
              UserMove.Kind kind = UserMove.Kind.valueOf(name.toUpperCase(Locale.ROOT));
              List<?> points = (List<?>) row;
              for (Difficulty difficulty : Difficulty.values()) {
                moves
                    .computeIfAbsent(difficulty, d -> new EnumMap<>(UserMove.Kind.class))
                    .put(kind, number(points.get(difficulty.ordinal())));
              }
            });
    Map<String, Integer> bonus = new LinkedHashMap<>();
    Yaml.map(file, "bonus").forEach((name, points) -> bonus.put(name, number(points)));
    Map<String, Object> flat = Yaml.map(file, "flat");
    return new EngagementTable(
        start, ceiling, moves, bonus, number(flat.get("from")), number(flat.get("penalty")));
  }

  private static int number(@Nullable Object value) {
    if (value instanceof Integer number) {
      return number;
    }
    throw new IllegalStateException("engagement.yaml: not a number: " + value);
  }
}
