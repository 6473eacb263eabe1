package app.quintet.apps.rebloom.companion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Sentences as people say them, each with a topic and a feeling; a star is not judged. */
final class Examples {
  private static final String FILE = "/offline/rebloom/examples.txt";

  /** One sentence of the file. */
  record Example(String topic, String feeling, String text) {}

  private Examples() {}

  /** All of them; IllegalStateException for a line that is not of three parts. */
  static List<Example> all() {
    try (var in = Objects.requireNonNull(Examples.class.getResourceAsStream(FILE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Examples::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds each sentence to the list its label names; one whose label has none is left out. */
  static void addTo(Map<String, List<String>> lists, Function<Example, String> label) {
    for (Example one : all()) {
      List<String> list = lists.get(label.apply(one));
      if (list != null) {
        list.add(one.text());
      }
    }
  }

  private static Example read(String line) {
    String[] parts = line.split(" \\| ", 3);
    if (parts.length < 3) {
      throw new IllegalStateException("an example lacks its topic or feeling: " + line);
    }
    return new Example(parts[0].strip(), parts[1].strip(), parts[2].strip());
  }
}
