package app.quintet.apps.flirtcraft.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The authored sentences of the review; a missing one is an error at start. */
final class ReviewWords {
  private static final Map<String, Map<String, Object>> FILE = read();

  private ReviewWords() {}

  static String lack(Measure measure) {
    return (String) text("lacks", measure.name());
  }

  static boolean hasLack(Measure measure) {
    return part("lacks").containsKey(key(measure.name()));
  }

  @SuppressWarnings("unchecked")
  static List<String> steps(Measure measure) {
    return (List<String>) text("steps", measure.name());
  }

  static boolean hasSteps(Measure measure) {
    return part("steps").containsKey(key(measure.name()));
  }

  static String stretch(Metric metric) {
    return (String) text("stretch", metric.name());
  }

  static String noun(Ceiling ceiling) {
    return ofCeiling(ceiling, "noun");
  }

  static String step(Ceiling ceiling) {
    return ofCeiling(ceiling, "step");
  }

  @SuppressWarnings("unchecked")
  private static String ofCeiling(Ceiling ceiling, String what) {
    var words = (Map<String, String>) text("ceilings", ceiling.trait().name());
    return Objects.requireNonNull(words.get(what), what);
  }

  private static Map<String, Object> part(String part) {
    return Objects.requireNonNull(FILE.get(part), part);
  }

  private static Object text(String part, String name) {
    Object text = part(part).get(key(name));
    if (text == null) {
      throw new IllegalStateException("no words for " + part + " " + name);
    }
    return text;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Map<String, Map<String, Object>> read() {
    try (InputStream in = ReviewWords.class.getResourceAsStream("/coach/flirtcraft/review.yaml")) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
