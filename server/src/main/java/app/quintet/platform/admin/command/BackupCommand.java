package app.quintet.platform.admin.command;

import app.quintet.platform.data.Database;
import app.quintet.platform.data.DatabaseArchive;
import app.quintet.platform.data.DatabaseArchive.Copied;
import app.quintet.platform.vault.KeysBackup;
import app.quintet.platform.vault.KeysBackup.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Copies everything into two files that belong apart: the database, and the wrapped keys. */
@Component
@Lazy
public class BackupCommand {
  /** What the keys' copy is called beside the database's. */
  static final String KEYS = ".keys";

  /** Tables that belong into no backup. */
  public static final Set<String> LEFT_OUT =
      Set.of(
          // Where keys lived once: keys never go with what they open.
          "vault.person_key",
          // A developer's inbox holds letters in the clear; it is not the server's data.
          "notifications.dev_message");

  private final Database database;
  private final KeysBackup keys;
  private final Clock clock;

  BackupCommand(Database database, KeysBackup keys, Clock clock) {
    this.database = database;
    this.keys = keys;
    this.clock = clock;
  }

  /** Writes both; throws IllegalArgumentException if one of the files is there already. */
  public String backup(Path file) {
    Path keysFile = Path.of(file + KEYS);
    for (Path each : new Path[] {file, keysFile}) {
      if (Files.exists(each)) {
        throw new IllegalArgumentException(each + " is there already; give a new name");
      }
    }
    try {
      // The keys last: whoever wrote a text that is in the first file has a key in the second.
      Copied copied = DatabaseArchive.write(database, file, clock.instant(), LEFT_OUT);
      Written written = keys.write(keysFile);
      return """
      %d rows of %d tables are in %s.
      %d wrapped keys and the list of %d erased people are in %s: keep it on another disk, for
      seven days at most. The master key is in neither; without it no text opens again.\
      """
          .formatted(
              copied.rows(), copied.tables(), file, written.keys(), written.erased(), keysFile);
    } catch (IOException e) {
      throw new UncheckedIOException("the backup cannot be written: " + e.getMessage(), e);
    } catch (SQLException e) {
      throw new IllegalStateException("the database cannot be read: " + e.getMessage(), e);
    }
  }
}
