package app.quintet.apps.flirtcraft.character;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What lies behind a fact when somebody digs: rows of {@code details.yaml}, found by the fact's own
 * value, so that a detail can only ever belong to the fact that was told.
 */
final class Details {
  private static final Map<String, Map<String, String>> BY_FACT = read();

  private Details() {}

  private static Map<String, Map<String, String>> read() {
    Map<String, Map<String, String>> all = new HashMap<>();
    Map<String, Object> file = Yaml.map("details.yaml");
    for (String key : file.keySet()) {
      for (String row : Yaml.texts(file, key)) {
        List<String> parts = List.of(row.split(" \\| "));
        Map<String, String> details = new LinkedHashMap<>();
        for (String part : parts.subList(1, parts.size())) {
          int at = part.indexOf('=');
          details.put(part.substring(0, at).strip(), part.substring(at + 1).strip());
        }
        all.put(key + ":" + parts.getFirst().strip(), details);
      }
    }
    return all;
  }

  /** All rows, by {@code key:value} of the fact; for the library's checker. */
  static Map<String, Map<String, String>> all() {
    return BY_FACT;
  }

  /** The details of one fact by name: why, how, best, worst, like, again, who. */
  static Map<String, String> of(Persona persona, String key) {
    String value =
        key.equals("activity") ? persona.activity() : persona.facts().getOrDefault(key, "");
    String none = persona.facts().getOrDefault(key + "_none", "");
    Map<String, String> lacking = BY_FACT.getOrDefault(key + "_none:" + none, Map.of());
    return BY_FACT.getOrDefault(key + ":" + value, lacking);
  }

  /** Every detail of a persona, by {@code <fact>_<detail>}. */
  static Map<String, String> of(Persona persona) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String fact : persona.facts().keySet()) {
      String key = fact.endsWith("_none") ? fact.substring(0, fact.length() - 5) : fact;
      of(persona, key).forEach((name, value) -> all.put(key + "_" + name, value));
    }
    of(persona, "activity").forEach((name, value) -> all.put("activity_" + name, value));
    return all;
  }
}
