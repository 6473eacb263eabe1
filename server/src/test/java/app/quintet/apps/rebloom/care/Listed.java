package app.quintet.apps.rebloom.care;

import app.quintet.apps.rebloom.care.directory.Importing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The directory of the tests: one file for all of them, because an import hides whatever it does
 * not name. Each test adds entries with words of its own and finds them by these.
 */
public final class Listed {
  private static final Map<String, String> LINES = new LinkedHashMap<>();
  private static final String HEADER =
      "ref,name,title,about,specialties,languages,insurers,country,region,city,remote,accepting,"
          + "booking_url\n";

  private Listed() {}

  /** Adds or replaces an entry and imports the whole file. */
  public static synchronized Importing.Imported with(
      Importing importing, String ref, String restOfLine) {
    LINES.put(ref, restOfLine);
    return importing.from(file());
  }

  /** Takes an entry out of the file and imports it. */
  public static synchronized Importing.Imported without(Importing importing, String ref) {
    LINES.remove(ref);
    return importing.from(file());
  }

  /** The file as it stands. */
  public static synchronized Path file() {
    String lines =
        LINES.entrySet().stream()
            .map(line -> line.getKey() + "," + line.getValue() + "\n")
            .collect(Collectors.joining());
    return written(HEADER + lines, ".csv");
  }

  /** A file with this text. */
  public static Path written(String text, String ending) {
    try {
      Path file = Files.createTempFile("providers", ending);
      file.toFile().deleteOnExit();
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
