package app.quintet.platform.admin.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Names the hourly files and knows which to keep: those of a day, and each day's last for a week.
 */
final class BackupFolder {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH");
  private static final String PREFIX = "quintet-";
  private static final String SUFFIX = ".zip";
  private static final Duration ALL = Duration.ofHours(24);
  private static final Duration DAILY = Duration.ofDays(7);
  private final Path folder;

  BackupFolder(Path folder) {
    this.folder = folder;
  }

  /** The file of this hour, in UTC. */
  Path fileOf(Instant now) {
    return folder.resolve(PREFIX + HOUR.format(now.atOffset(ZoneOffset.UTC)) + SUFFIX);
  }

  /** Throws away what has been kept long enough; files of other names are left alone. */
  int prune(Instant now) throws IOException {
    Map<LocalDateTime, Path> files = files();
    Map<LocalDate, LocalDateTime> lastOfDay = new HashMap<>();
    files.keySet().forEach(hour -> lastOfDay.merge(hour.toLocalDate(), hour, BackupFolder::later));
    Set<LocalDateTime> last = Set.copyOf(lastOfDay.values());
    int removed = 0;
    for (var file : files.entrySet()) {
      Duration age = Duration.between(file.getKey().toInstant(ZoneOffset.UTC), now);
      boolean keep =
          age.compareTo(ALL) <= 0 || (last.contains(file.getKey()) && age.compareTo(DAILY) <= 0);
      if (!keep) {
        Files.delete(file.getValue());
        removed++;
      }
    }
    return removed;
  }

  private Map<LocalDateTime, Path> files() throws IOException {
    Map<LocalDateTime, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path path : all.toList()) {
        String name = path.getFileName().toString();
        if (name.startsWith(PREFIX) && name.endsWith(SUFFIX)) {
          String hour = name.substring(PREFIX.length(), name.length() - SUFFIX.length());
          try {
            files.put(LocalDateTime.parse(hour, HOUR), path);
          } catch (DateTimeParseException somebodyElses) {
            // Not one of ours.
          }
        }
      }
    }
    return files;
  }

  private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
    return one.isAfter(other) ? one : other;
  }
}
