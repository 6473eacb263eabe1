package app.quintet.platform.admin.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFolderTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:15:00Z");
  @TempDir Path folder;

  @Test
  void keepsEveryHourOfADayTheLastOfEachDayOfAWeekAndNothingOlder() throws IOException {
    BackupFolder backups = new BackupFolder(folder);
    for (int hour = 0; hour < 24 * 10; hour++) {
      Files.writeString(backups.fileOf(NOW.minus(Duration.ofHours(hour))), "x");
    }
    Path others = Files.writeString(folder.resolve("quintet-of-monday.zip"), "x");
    backups.prune(NOW);
    List<String> left;
    try (Stream<Path> all = Files.list(folder)) {
      left = all.map(path -> path.getFileName().toString()).sorted().toList();
    }
    assertThat(others).exists();
    assertThat(left)
        .contains("quintet-2026-11-21T10.zip", "quintet-2026-11-20T11.zip")
        .contains("quintet-2026-11-20T23.zip", "quintet-2026-11-15T23.zip")
        .contains("quintet-2026-11-14T23.zip")
        .doesNotContain("quintet-2026-11-19T22.zip", "quintet-2026-11-13T23.zip")
        .hasSize(24 + 6 + 1);
  }
}
