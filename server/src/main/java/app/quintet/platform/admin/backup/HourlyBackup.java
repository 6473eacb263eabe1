package app.quintet.platform.admin.backup;

import app.quintet.platform.admin.command.BackupCommand;
import app.quintet.platform.data.Database;
import app.quintet.platform.data.DatabaseArchive;
import app.quintet.platform.jobs.RecurringJob;
import app.quintet.platform.vault.KeysBackup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Writes a backup for every hour that has none, so that at most an hour is ever lost; the keys'
 * copy of the day is renewed after it, because whoever is in the one must be in the other.
 */
@Component
@EnableConfigurationProperties(BackupSettings.class)
final class HourlyBackup implements RecurringJob {
  private static final Logger log = LoggerFactory.getLogger(HourlyBackup.class);
  private final BackupSettings settings;
  private final Database database;
  private final KeysBackup keys;
  private final Clock clock;

  HourlyBackup(BackupSettings settings, Database database, KeysBackup keys, Clock clock) {
    this.settings = settings;
    this.database = database;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "backup.hourly";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(5);
  }

  @Override
  public void run() {
    if (settings.directory().isBlank()) {
      return;
    }
    BackupFolder folder = new BackupFolder(Path.of(settings.directory()));
    Instant now = clock.instant();
    Path file = folder.fileOf(now);
    if (Files.exists(file)) {
      return;
    }
    try {
      var copied = DatabaseArchive.write(database, file, now, BackupCommand.LEFT_OUT);
      keys.daily();
      log.info("{} rows copied, {} old backups removed", copied.rows(), folder.prune(now));
    } catch (IOException e) {
      throw new UncheckedIOException("the backup cannot be written", e);
    } catch (SQLException e) {
      throw new IllegalStateException("the database cannot be copied", e);
    }
  }
}
