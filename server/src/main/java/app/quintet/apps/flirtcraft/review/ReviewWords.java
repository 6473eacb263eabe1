package app.quintet.apps.flirtcraft.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    return FILE.get("lacks").containsKey(key(measure.name()));
  }

  @SuppressWarnings("unchecked")
  static List<String> steps(Measure measure) {
    return (List<String>) text("steps", measure.name());
  }

  static boolean hasSteps(Measure measure) {
    return FILE.get("steps").containsKey(key(measure.name()));
  }

  static String stretch(Metric metric) {
    return (String) text("stretch", metric.name());
  }

  @SuppressWarnings("unchecked")
  static String noun(Ceiling ceiling) {
    return ((Map<String, String>) text("ceilings", ceiling.trait().name())).get("noun");
  }

  @SuppressWarnings("unchecked")
  static String step(Ceiling ceiling) {
    return ((Map<String, String>) text("ceilings", ceiling.trait().name())).get("step");
  }

  private static Object text(String part, String name) {
    Object text = FILE.get(part).get(key(name));
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
