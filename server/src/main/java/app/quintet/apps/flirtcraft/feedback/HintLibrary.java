package app.quintet.apps.flirtcraft.feedback;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The authored sentences of the hints. */
@Component
class HintLibrary {
  private static final String FILE = "/coach/flirtcraft/hints.yaml";
  private final Map<Advice, List<String>> sentences = new EnumMap<>(Advice.class);

  HintLibrary() {
    Map<String, List<String>> file = read();
    for (Advice advice : Advice.values()) {
      List<String> own = file.remove(advice.key());
      if (own == null || own.isEmpty()) {
        throw new IllegalStateException("no hint for " + advice.key());
      }
      sentences.put(advice, List.copyOf(own));
    }
    if (!file.isEmpty()) {
      throw new IllegalStateException("hints for nothing: " + file.keySet());
    }
  }

  List<String> of(Advice advice) {
    return sentences.getOrDefault(advice, List.of());
  }

  private static Map<String, List<String>> read() {
    try (InputStream in = HintLibrary.class.getResourceAsStream(FILE)) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
