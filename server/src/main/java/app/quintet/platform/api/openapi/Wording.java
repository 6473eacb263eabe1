package app.quintet.platform.api.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What people read in the description, one file per module under {@code openapi/}: a sentence for
 * each operation, failures beyond the usual, and typical values of fields for the examples.
 */
final class Wording {
  private static final String VALUES = "values";
  private final Map<String, Map<String, ?>> operations = new HashMap<>();
  private final Map<String, String> values = new HashMap<>();

  private Wording() {}

  /** Reads every module's file; a broken one keeps the server from starting. */
  static Wording load() throws IOException {
    Wording wording = new Wording();
    var resolver = new PathMatchingResourcePatternResolver();
    for (Resource file : resolver.getResources("classpath*:openapi/*.yml")) {
      try (InputStream in = file.getInputStream()) {
        Map<String, Map<String, ?>> all =
            new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        all.forEach(wording::add);
      }
    }
    return wording;
  }

  private void add(String id, Map<String, ?> said) {
    if (id.equals(VALUES)) {
      said.forEach((field, value) -> values.put(field, String.valueOf(value)));
    } else {
      operations.put(id, said);
    }
  }

  /** The operation's sentence; empty if nobody wrote one. */
  String summary(String operation) {
    Object said = operations.getOrDefault(operation, Map.of()).get("summary");
    return said == null ? "" : said.toString();
  }

  /** Statuses that the operation answers beside the usual ones of its kind. */
  List<Integer> also(String operation) {
    return operations.getOrDefault(operation, Map.of()).get("also") instanceof List<?> statuses
        ? statuses.stream().map(s -> Integer.valueOf(s.toString())).toList()
        : List.of();
  }

  /** Typical values by the name of a field. */
  Map<String, String> values() {
    return values;
  }
}
