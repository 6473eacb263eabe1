package app.quintet.apps.rebloom.exercise;

import app.quintet.apps.rebloom.companion.Approach;
import app.quintet.apps.rebloom.exercise.Exercise.Breath;
import app.quintet.apps.rebloom.exercise.Exercise.ExerciseScale;
import app.quintet.apps.rebloom.exercise.Exercise.ExerciseStep;
import app.quintet.apps.rebloom.exercise.Exercise.StepKind;
import app.quintet.platform.kernel.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The authored exercises by language; a fault in the file is a fault at start. */
@Component
public class ExerciseLibrary {
  static final List<String> LANGUAGES = List.of("en", "de");
  private static final String FILE = "/offline/rebloom/exercises.yaml";
  private static final ExerciseScale ZERO_TO_TEN = new ExerciseScale(0, 10);
  private final Map<String, List<Exercise>> byLanguage;

  ExerciseLibrary() {
    List<Map<String, Object>> file = read();
    byLanguage = Map.of("en", exercises(file, "en"), "de", exercises(file, "de"));
  }

  /** All of them in the person's language (BCP 47), else in English. */
  public List<Exercise> in(String language) {
    String base = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
    List<Exercise> own = byLanguage.get(base);
    return own == null ? byLanguage.getOrDefault("en", List.of()) : own;
  }

  /** The exercise of this slug; 404 if there is none. */
  public Exercise get(String slug, String language) {
    return in(language).stream()
        .filter(e -> e.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("exercise"));
  }

  private static List<Exercise> exercises(List<Map<String, Object>> file, String language) {
    List<Exercise> all = file.stream().map(e -> exercise(e, language)).toList();
    Set<String> slugs = new HashSet<>();
    all.forEach(e -> demand(slugs.add(e.slug()), e.slug() + " stands there twice"));
    return all;
  }

  private static Exercise exercise(Map<String, Object> entry, String language) {
    String slug = String.valueOf(entry.get("slug"));
    Approach approach = Approach.orNull(String.valueOf(entry.get("approach")));
    demand(approach != null, slug + " has no approach");
    List<ExerciseStep> steps = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Object step : list(slug, entry.get("steps"))) {
      ExerciseStep read = step(slug, (Map<?, ?>) step, language);
      demand(read.key() == null || keys.add(read.key()), slug + " asks twice for " + read.key());
      steps.add(read);
    }
    return new Exercise(
        slug,
        number(entry.get("minutes")),
        approach == null ? Approach.SUPPORTIVE : approach,
        words(slug, entry.get("helps")),
        text(slug, entry.get("name"), language),
        text(slug, entry.get("about"), language),
        text(slug, entry.get("care"), language),
        List.copyOf(steps));
  }

  private static ExerciseStep step(String slug, Map<?, ?> step, String language) {
    StepKind kind = StepKind.valueOf(String.valueOf(step.get("kind")).toUpperCase(Locale.ROOT));
    Object key = step.get("key");
    demand((key != null) == kind.asks(), slug + ": a step that asks has a key, no other");
    Map<?, ?> options = (Map<?, ?>) step.get("options");
    demand((options != null) == (kind == StepKind.CHOOSE), slug + ": options are for choosing");
    return new ExerciseStep(
        kind,
        key == null ? null : String.valueOf(key),
        Boolean.TRUE.equals(step.get("optional")),
        text(slug, step.get("text"), language),
        options == null ? List.of() : words(slug, options.get(language)),
        kind == StepKind.SCALE ? ZERO_TO_TEN : null,
        kind == StepKind.BREATHE ? breath(step) : null,
        kind == StepKind.WAIT ? Integer.valueOf(number(step.get("seconds"))) : null);
  }

  private static Breath breath(Map<?, ?> step) {
    return new Breath(
        number(step.get("in")),
        number(step.get("hold")),
        number(step.get("out")),
        number(step.get("rest")),
        number(step.get("rounds")));
  }

  private static String text(String slug, @Nullable Object texts, String language) {
    Object text = texts instanceof Map<?, ?> map ? map.get(language) : null;
    demand(text instanceof String s && !s.isBlank(), slug + " lacks a text in " + language);
    return String.valueOf(text);
  }

  private static List<?> list(String slug, @Nullable Object value) {
    demand(value instanceof List<?>, slug + " lacks a list");
    return value instanceof List<?> list ? list : List.of();
  }

  private static List<String> words(String slug, @Nullable Object value) {
    return list(slug, value).stream().map(String::valueOf).toList();
  }

  private static int number(@Nullable Object value) {
    demand(value instanceof Integer, "a number is missing: " + value);
    return value instanceof Integer number ? number : 0;
  }

  private static void demand(boolean holds, String fault) {
    if (!holds) {
      throw new IllegalStateException(FILE + ": " + fault);
    }
  }

  private static List<Map<String, Object>> read() {
    try (InputStream in = ExerciseLibrary.class.getResourceAsStream(FILE)) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
