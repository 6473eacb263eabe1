package app.quintet.apps.flirtcraft.character;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Which facts a free text of the character's told: those whose telling words it contains. */
final class ToldFacts {
  private ToldFacts() {}

  static Map<String, String> in(String text, Persona persona) {
    String lower = text.toLowerCase(Locale.ROOT);
    Map<String, String> told = new LinkedHashMap<>();
    Map<String, String> facts = persona.facts();
    facts.put("name", persona.name());
    facts.forEach(
        (key, value) -> {
          int hits = 0;
          int counted = 0;
          for (String word : value.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= 4) {
              counted++;
              hits += lower.contains(word) ? 1 : 0;
            }
          }
          if (counted > 0 && hits * 2 > counted) {
            told.put(key, value);
          }
        });
    return told;
  }
}
