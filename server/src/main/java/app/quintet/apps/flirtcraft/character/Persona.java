package app.quintet.apps.flirtcraft.character;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A made-up adult: everything they will ever say about themselves is one of these facts.
 *
 * @param gender {@code male} or {@code female}
 * @param age 18–100
 * @param backstoryFacts what is true of them, one value to a key
 */
public record Persona(
    String name,
    String gender,
    int age,
    List<String> traits,
    String activity,
    String mood,
    List<Fact> backstoryFacts) {
  /**
   * One thing that is true, for example {@code job} → {@code a night nurse}.
   *
   * @param key one word, lower case with underscores; unique in a persona
   */
  public record Fact(String key, String value) {}

  /** The facts by key, in the order they were made. */
  public Map<String, String> facts() {
    Map<String, String> all = new LinkedHashMap<>();
    backstoryFacts.forEach(fact -> all.put(fact.key(), fact.value()));
    return all;
  }
}
