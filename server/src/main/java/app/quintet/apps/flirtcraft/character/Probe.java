package app.quintet.apps.flirtcraft.character;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** "Didn't you say you were from Tucson?": which fact that is about, and whether it is so. */
final class Probe {
  private static final Pattern PROBES =
      Pattern.compile(
          "\\b(did(n't| not)? (you|u) (just |not )?(say|tell|mention)|(you|u) (just )?(said|told"
              + " me|mentioned)|i thought (you|u)|aren't (you|u)|weren't (you|u)|so (you|u)('re|"
              + " are)|(you|u)('re| are) (a|an|from)\\b.*\\bright)\\b");
  private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> KEYS =
      Set.of(
          "job", "from", "pet", "hobby", "trip", "dream", "sport", "sibling", "film", "drink",
          "food");
  private static final Map<String, String> VOCABULARY = vocabulary();

  private Probe() {}

  // Every word that only one kind of fact uses, whoever is cast.
  private static Map<String, String> vocabulary() {
    Map<String, String> keys = new HashMap<>();
    Map<String, Object> pools = Yaml.map(Yaml.map("persona.yaml"), "facts");
    collect(pools, keys);
    keys.values().removeIf(String::isEmpty);
    keys.putAll(Map.of("cat", "pet", "dog", "pet", "brother", "sibling", "sister", "sibling"));
    return keys;
  }

  private static void collect(Map<String, Object> pools, Map<String, String> keys) {
    for (String pool : pools.keySet()) {
      if (pools.get(pool) instanceof Map<?, ?>) {
        collect(Yaml.map(pools, pool), keys);
        continue;
      }
      for (String row : Yaml.texts(pools, pool)) {
        for (String pair : row.split(" \\| ")) {
          int at = pair.indexOf('=');
          String key =
              pair.substring(0, at).strip().replace("_short", "").replace("pet_name", "pet");
          if (KEYS.contains(key)) {
            for (String word :
                WORD.split(pair.substring(at + 1).toLowerCase(java.util.Locale.ROOT))) {
              if (!Named.weak(word)) {
                keys.merge(word, key, (a, b) -> a.equals(b) ? a : "");
              }
            }
          }
        }
      }
    }
  }

  /** The fact's key, or empty where nothing is probed. */
  static String key(String lower, Persona persona) {
    if (!PROBES.matcher(lower).find()) {
      return "";
    }
    Map<String, Integer> hits = new LinkedHashMap<>();
    for (String word : words(lower)) {
      String key = VOCABULARY.getOrDefault(word, "");
      boolean known =
          persona.facts().containsKey(key) || persona.facts().containsKey(key + "_none");
      if (known) {
        hits.merge(key, 1, Integer::sum);
      }
    }
    return hits.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** Whether what is claimed of this fact is so. */
  static boolean holds(String lower, String key, Persona persona) {
    Map<String, String> facts = persona.facts();
    String value =
        String.join(
            " ",
            facts.getOrDefault(key, ""),
            facts.getOrDefault(key + "_name", ""),
            facts.getOrDefault(key + "_none", ""));
    Set<String> own = Set.copyOf(words(value.toLowerCase(java.util.Locale.ROOT)));
    List<String> claimed =
        words(lower).stream().filter(w -> key.equals(VOCABULARY.get(w))).toList();
    return claimed.stream().anyMatch(own::contains);
  }

  private static List<String> words(String text) {
    return List.of(WORD.split(text)).stream().filter(w -> !w.isEmpty()).distinct().toList();
  }
}
