package app.quintet.platform.languages.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code messages/<language>/*.yaml}; nested keys are joined by dots. */
final class CatalogueReader {
  private CatalogueReader() {}

  static Map<String, Catalogue> readAll() {
    Map<String, Map<String, String>> patterns = new HashMap<>();
    for (Resource file : find()) {
      String path = String.valueOf(file.getDescription()).replace('\\', '/');
      String[] parts = path.split("/");
      String language = parts[parts.length - 2];
      flatten("", read(file), patterns.computeIfAbsent(language, l -> new HashMap<>()));
    }
    Map<String, Catalogue> catalogues = new HashMap<>();
    patterns.forEach(
        (language, texts) ->
            catalogues.put(language, new Catalogue(Locale.forLanguageTag(language), texts)));
    return Map.copyOf(catalogues);
  }

  private static Resource[] find() {
    try {
      return new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*/*.yaml");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Object read(Resource file) {
    try (InputStream in = file.getInputStream()) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void flatten(String prefix, Object node, Map<String, String> into) {
    if (!(node instanceof Map<?, ?> map)) {
      String before = into.put(prefix, Objects.toString(node).strip());
      if (before != null) {
        throw new IllegalStateException("message given twice: " + prefix);
      }
      return;
    }
    map.forEach(
        (name, value) ->
            flatten(
                prefix.isEmpty() ? String.valueOf(name) : prefix + "." + name,
                Objects.requireNonNull(value),
                into));
  }
}
