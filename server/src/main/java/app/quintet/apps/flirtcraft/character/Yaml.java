package app.quintet.apps.flirtcraft.character;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the authored library; every shape that is not as expected is an error at start. */
final class Yaml {
  private static final String ROOT = "/offline/flirtcraft/";

  private Yaml() {}

  static Map<String, Object> map(String file) {
    LoaderOptions options = new LoaderOptions();
    // A key written twice would silently lose the first half of a writer's work.
    options.setAllowDuplicateKeys(false);
    try (InputStream in = Yaml.class.getResourceAsStream(ROOT + file)) {
      if (in == null) {
        throw new IllegalStateException("the library lacks " + file);
      }
      var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      Object read = new org.yaml.snakeyaml.Yaml(new SafeConstructor(options)).load(reader);
      return cast(read, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, Object> map(Map<String, Object> of, String key) {
    return of.containsKey(key) ? cast(of.get(key), key) : Map.of();
  }

  /** The texts under a key: a list's items or a block's lines; an absent key gives none. */
  static List<String> texts(Map<String, Object> of, String key) {
    Object value = of.get(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      List<String> texts = new ArrayList<>();
      list.forEach(item -> texts.add(String.valueOf(item)));
      return texts;
    }
    // A block of text is one line to a template: nothing in it needs quoting.
    return String.valueOf(value).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  private static Map<String, Object> cast(@Nullable Object value, String where) {
    if (!(value instanceof Map<?, ?> map)) {
      throw new IllegalStateException(where + " must be a map");
    }
    Map<String, Object> typed = new LinkedHashMap<>();
    map.forEach((key, item) -> typed.put(String.valueOf(key), item));
    return typed;
  }
}
