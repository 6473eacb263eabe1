package app.quintet.platform.safety.crisis;

import app.quintet.platform.safety.CrisisLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with the level it means, its language, the form that makes it hard, and whose hand
 * wrote it: one or two letters, the same for all files of one author.
 */
record Labelled(CrisisLevel level, String language, String kind, String text, String hand) {
  static final Path TRAINING = Path.of("src/main/resources/safety/crisis");
  static final List<String> LANGUAGES = List.of("en", "es", "fr", "de", "ar", "he");
  private static final List<String> HANDS =
      List.of(
          "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r",
          "s", "t", "u", "v", "w", "x", "y", "z", "aa", "ab", "ac", "ad", "ae", "af", "ag", "ah");

  /** Everything to learn from: {@code LEVEL kind sentence} by language and hand. */
  static List<Labelled> training() {
    List<Labelled> all = new ArrayList<>();
    for (String language : LANGUAGES) {
      for (String hand : HANDS) {
        Path file = TRAINING.resolve("training-" + language + suffix(hand) + ".tsv");
        if (Files.exists(file)) {
          rows(file).stream()
              .map(p -> new Labelled(CrisisLevel.valueOf(p[0]), language, p[1], p[2], hand))
              .forEach(all::add);
        }
      }
    }
    return all;
  }

  private static String suffix(String hand) {
    return hand.equals("a") ? "" : "-" + hand;
  }

  /** A set that nobody tunes to: {@code id LEVEL language kind sentence}. */
  static List<Labelled> held(Path file) {
    return rows(file).stream()
        .map(p -> new Labelled(CrisisLevel.valueOf(p[1]), p[2], p[3], p[4], "held"))
        .toList();
  }

  private static List<String[]> rows(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean dangerous() {
    return level.needsCard();
  }
}
