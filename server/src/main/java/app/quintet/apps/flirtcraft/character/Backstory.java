package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Makes a persona: name, temper and a life whose facts agree with one another. */
final class Backstory {
  private final Map<String, Object> file;

  Backstory(Map<String, Object> file) {
    this.file = file;
  }

  /** young to 25, adult to 39, middle to 59, elder beyond. */
  static String band(int age) {
    if (age <= 25) {
      return "young";
    }
    if (age <= 39) {
      return "adult";
    }
    return age <= 59 ? "middle" : "elder";
  }

  Persona persona(
      String gender,
      int age,
      ScenarioType place,
      Difficulty difficulty,
      List<String> activity,
      RandomGenerator random) {
    String band = band(age);
    String name = Caster.pick(Yaml.texts(Yaml.map(file, "names"), gender + "_" + band), random);
    List<String> traits = new ArrayList<>(Yaml.texts(Yaml.map(file, "traits"), difficulty.wire()));
    Collections.shuffle(traits, Random.from(random));
    String mood = Caster.pick(Yaml.texts(Yaml.map(file, "moods"), difficulty.wire()), random);
    Map<String, String> facts = facts(band, place, random);
    facts.put("prop", activity.get(1));
    List<Persona.Fact> told = new ArrayList<>();
    facts.forEach((key, value) -> told.add(new Persona.Fact(key, value)));
    return new Persona(
        name,
        gender,
        age,
        List.copyOf(traits.subList(0, 3)),
        activity.get(0),
        mood,
        List.copyOf(told));
  }

  // One row holds what belongs together: "key=value | key=value". A job brings its own detail,
  // a pet its name, so that no draw can pair a nurse with a kiln.
  private Map<String, String> facts(String band, ScenarioType place, RandomGenerator random) {
    Map<String, String> facts = new LinkedHashMap<>();
    Map<String, Object> pools = Yaml.map(file, "facts");
    for (String pool : pools.keySet()) {
      List<String> rows =
          new ArrayList<>(pool.equals("job") ? jobs(pools, band, place) : Yaml.texts(pools, pool));
      String row = Caster.pick(rows, random);
      for (String pair : row.split(" \\| ")) {
        int at = pair.indexOf('=');
        if (at > 0) {
          facts.putIfAbsent(pair.substring(0, at).strip(), pair.substring(at + 1).strip());
        }
      }
    }
    return facts;
  }

  private static List<String> jobs(Map<String, Object> pools, String band, ScenarioType place) {
    Map<String, Object> jobs = Yaml.map(pools, "job");
    boolean campus = place == ScenarioType.CAMPUS;
    return Yaml.texts(jobs, campus ? "campus_" + band : band);
  }
}
