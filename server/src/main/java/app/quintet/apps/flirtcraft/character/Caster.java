package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.character.CharacterContext.Appearance;
import app.quintet.apps.flirtcraft.character.CharacterContext.BodyLanguage;
import app.quintet.apps.flirtcraft.character.CharacterContext.Environment;
import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Casts a person and a scene from the library, from a seed alone. */
@Component
class Caster {
  private final Map<String, Object> looks = Yaml.map("looks.yaml");
  private final Backstory backstory = new Backstory(Yaml.map("persona.yaml"));

  CharacterContext cast(ScenarioType place, Difficulty difficulty, Seeker seeker, long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    Map<String, Object> scene = Yaml.map(Yaml.map("places/" + place.wire() + ".yaml"), "cast");
    String gender =
        switch (seeker.targetGender()) {
          case MALE -> "male";
          case FEMALE -> "female";
          case RANDOMIZED -> random.nextBoolean() ? "female" : "male";
        };
    int age = age(seeker, random);
    var activity = pick(Yaml.texts(scene, "activities"), random).split(" \\| ");
    Environment environment = environment(place, scene, random);
    Persona persona = backstory.persona(gender, age, place, difficulty, List.of(activity), random);
    Appearance appearance = appearance(scene, persona, random);
    BodyLanguage body = body(scene, difficulty, persona, activity[1], random);
    List<String> starters = new Starters(scene, random).fitting(seeker.goals(), activity[1]);
    return new CharacterContext(
        appearance, environment, body, starters, persona, CharacterContext.Source.OFFLINE);
  }

  // Nearer the person's own age is likelier, but the range is theirs to set.
  private static int age(Seeker seeker, RandomGenerator random) {
    int low = seeker.targetAgeMin();
    int span = seeker.targetAgeMax() - low + 1;
    int first = low + random.nextInt(span);
    int second = low + random.nextInt(span);
    int near = Math.abs(first - seeker.age()) <= Math.abs(second - seeker.age()) ? first : second;
    return near;
  }

  private static Environment environment(
      ScenarioType place, Map<String, Object> scene, RandomGenerator random) {
    String time = pick(Yaml.texts(scene, "times"), random);
    boolean night = time.contains("evening") || time.contains("night");
    List<String> weathers = new ArrayList<>(Yaml.texts(scene, "weather"));
    // Sun in the evening or on a night out would be the first thing to break the picture.
    weathers.removeIf(w -> night && w.contains("sun"));
    String weather = pick(weathers, random);
    String spot = pick(Yaml.texts(scene, "spots"), random);
    String crowd = pick(Yaml.texts(scene, "crowds"), random);
    String detail = pick(Yaml.texts(scene, "details"), random);
    String text =
        Sentences.tidy(
            time
                + " at the "
                + place.displayName().toLowerCase(Locale.ROOT)
                + ", "
                + spot
                + "; "
                + crowd
                + ". "
                + weather
                + ". You notice "
                + detail
                + ".");
    return new Environment(text, spot, crowd, time, weather, detail);
  }

  private Appearance appearance(
      Map<String, Object> scene, Persona persona, RandomGenerator random) {
    String band = Backstory.band(persona.age());
    String hair = pick(Yaml.texts(Yaml.map(looks, "hair"), persona.gender() + "_" + band), random);
    List<String> wardrobe = new ArrayList<>(Yaml.texts(scene, "clothing"));
    wardrobe.addAll(Yaml.texts(scene, "clothing_" + persona.gender()));
    String clothing = pick(wardrobe, random);
    String accessory = pick(Yaml.texts(scene, "accessories"), random);
    String look = pick(Yaml.texts(Yaml.map(looks, "age_look"), band), random);
    String face = pick(Yaml.texts(looks, "face"), random);
    String text =
        Sentences.tidy(
            persona.name().isEmpty()
                ? ""
                : look + ", " + hair + ", " + face + "; in " + clothing + ", with " + accessory
                    + ".");
    return new Appearance(text, hair, clothing, accessory, look);
  }

  private BodyLanguage body(
      Map<String, Object> scene,
      Difficulty difficulty,
      Persona persona,
      String prop,
      RandomGenerator random) {
    Map<String, Object> open = Yaml.map(Yaml.map(looks, "body"), difficulty.wire());
    String posture = pick(Yaml.texts(open, "posture"), random);
    String eyes = pick(Yaml.texts(open, "eyes"), random);
    List<String> signals = new ArrayList<>();
    signals.add(pick(Yaml.texts(open, "signals"), random).replace("{prop}", prop));
    String second = pick(Yaml.texts(Yaml.map(scene, "signals"), difficulty.wire()), random);
    signals.add(second.replace("{prop}", prop));
    String text =
        Sentences.tidy(
            persona.activity()
                + ", "
                + posture
                + "; "
                + eyes
                + ". "
                + second.replace("{prop}", prop)
                + ".");
    return new BodyLanguage(text, posture, eyes, List.copyOf(signals));
  }

  static String pick(List<String> from, RandomGenerator random) {
    if (from.isEmpty()) {
      throw new IllegalStateException("the library has nothing to cast from here");
    }
    return from.get(random.nextInt(from.size()));
  }
}
