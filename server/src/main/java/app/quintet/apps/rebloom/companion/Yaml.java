package app.quintet.apps.rebloom.companion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One map of the authored library; a shape that is not as expected is an error at first use. */
record Yaml(String where, Map<String, Object> values) {
  private static final String ROOT = "/offline/rebloom/";

  /** Reads a file below {@code offline/rebloom}; IllegalStateException if it is not there. */
  static Yaml file(String name) {
    LoaderOptions options = new LoaderOptions();
    // A key written twice would silently lose half of a writer's work.
    options.setAllowDuplicateKeys(false);
    try (InputStream in = Yaml.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new IllegalStateException("the library lacks " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return of(name, new org.yaml.snakeyaml.Yaml(new SafeConstructor(options)).load(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Yaml of(String where, @Nullable Object value) {
    Map<String, Object> typed = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, item) -> typed.put(String.valueOf(key), item));
    } else if (value != null) {
      throw new IllegalStateException(where + " must be a map");
    }
    return new Yaml(where, typed);
  }

  /** The map under a key; empty if absent. */
  Yaml map(String key) {
    return of(where + "." + key, values.get(key));
  }

  /** The texts of the list under a key; empty if absent. */
  List<String> texts(String key) {
    Object value = values.get(key);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list) || list.stream().anyMatch(o -> !(o instanceof String))) {
      throw new IllegalStateException(where + "." + key + " must be a list of texts");
    }
    return list.stream().map(String::valueOf).map(String::strip).toList();
  }

  /** The one text under a key; IllegalStateException if absent. */
  String text(String key) {
    if (values.get(key) instanceof String text) {
      return text.strip();
    }
    throw new IllegalStateException(where + "." + key + " must be a text");
  }

  /** All keys with their one text, in the order of the alphabet. */
  Map<String, String> all() {
    Map<String, String> texts = new TreeMap<>();
    values.keySet().forEach(key -> texts.put(key, text(key)));
    return texts;
  }
}
