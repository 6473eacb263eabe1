package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The authored lines by cell. A cell's name is its path in the files, for example {@code
 * topic.music.ask} or {@code place.bar.story}.
 */
@Component
class Library {
  static final List<String> FILES =
      List.of(
          "moves.yaml",
          "answers.yaml",
          "views.yaml",
          "stands.yaml",
          "threads.yaml",
          "topics.yaml",
          "asks.yaml",
          "self.yaml",
          "body.yaml");

  /** What serves understanding and casting, not saying. */
  static final Set<String> DATA = Set.of("words", "like", "patterns", "cast");

  private final Map<String, List<Template>> cells = new LinkedHashMap<>();
  private final Map<String, List<String>> data = new LinkedHashMap<>();

  Library() {
    for (String file : FILES) {
      read("", Yaml.map(file));
    }
    for (ScenarioType place : ScenarioType.values()) {
      read("place." + place.wire() + ".", Yaml.map("places/" + place.wire() + ".yaml"));
    }
  }

  private void read(String prefix, Map<String, Object> from) {
    for (String key : from.keySet()) {
      String path = prefix + key;
      if (key.equals("cast")) {
        continue;
      }
      if (from.get(key) instanceof Map<?, ?>) {
        read(path + ".", Yaml.map(from, key));
      } else if (DATA.contains(key)) {
        data.put(path, Yaml.texts(from, key));
      } else {
        List<Template> lines = new ArrayList<>();
        Yaml.texts(from, key).forEach(line -> lines.add(Template.of(path, line)));
        cells.put(path, List.copyOf(lines));
      }
    }
  }

  /** The lines of a cell; none for an unknown one. */
  List<Template> cell(String name) {
    return cells.getOrDefault(name, List.of());
  }

  /** The data under a name; none for an unknown one. */
  List<String> data(String name) {
    return data.getOrDefault(name, List.of());
  }

  /** Every cell by name. */
  Map<String, List<Template>> cells() {
    return Map.copyOf(cells);
  }

  /** The middle parts of the data names {@code <group>.<name>.<leaf>}, in the files' order. */
  List<String> names(String group, String leaf) {
    List<String> names = new ArrayList<>();
    for (String name : data.keySet()) {
      if (name.startsWith(group + ".") && name.endsWith("." + leaf)) {
        names.add(name.substring(group.length() + 1, name.length() - leaf.length() - 1));
      }
    }
    return names;
  }
}
