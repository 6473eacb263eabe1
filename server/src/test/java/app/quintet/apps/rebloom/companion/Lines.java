package app.quintet.apps.rebloom.companion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lines of a test file; comments left out. */
final class Lines {
  private Lines() {}

  static List<String> of(String file) {
    try (var in = Objects.requireNonNull(Lines.class.getResourceAsStream("/rebloom/" + file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
