package app.quintet.platform.safety.phrases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the YAML files of lists from the class path. */
public final class ListFile {
  private final Map<String, Object> content;
  private final String path;

  private ListFile(String path, Map<String, Object> content) {
    this.path = path;
    this.content = content;
  }

  /** The file at this path; throws IllegalStateException if it is missing. */
  public static ListFile read(String path) {
    try (InputStream in = ListFile.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing: " + path);
      }
      return new ListFile(path, new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The phrases under a key; throws if the key is missing. */
  public List<String> phrases(String key) {
    if (!(content.get(key) instanceof List<?> list)) {
      throw new IllegalStateException(path + " has no list " + key);
    }
    return list.stream().map(ListFile::written).toList();
  }

  /** The keys. */
  public Set<String> keys() {
    return content.keySet();
  }

  /** The words of a text under a key. */
  public List<String> words(String key) {
    String text = String.valueOf(content.get(key)).strip();
    return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
  }

  /** The raw value under a key. */
  public Object value(String key) {
    Object value = content.get(key);
    if (value == null) {
      throw new IllegalStateException(path + " has no " + key);
    }
    return value;
  }

  // A phrase that begins with a bracket and ends with it reads as a YAML list.
  private static String written(Object item) {
    if (item instanceof List<?> list) {
      throw new IllegalStateException("put this phrase in quotes: " + list);
    }
    return String.valueOf(item);
  }
}
