package app.quintet.platform.data;

import app.quintet.platform.data.backup.Loading;
import app.quintet.platform.data.backup.Writing;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A file that holds every row of the database at one moment. The tables themselves are not in it:
 * the migrations make them, so an archive can be restored by any later version of the program.
 */
public final class DatabaseArchive {
  private DatabaseArchive() {}

  /**
   * What was copied.
   *
   * @param tables how many tables
   * @param rows all their rows
   * @param removed rows of erased people that were taken out again; 0 when writing
   */
  public record Copied(int tables, long rows, long removed) {}

  /**
   * Copies a running database, in one snapshot and constant memory, without keeping anybody
   * waiting. The file is whole or not there, and only its owner may read it.
   *
   * @param leftOut tables whose rows are not copied, with their schema
   */
  public static Copied write(Database database, Path file, Instant now, Set<String> leftOut)
      throws IOException, SQLException {
    return new Writing(database, leftOut).write(file, now);
  }

  /**
   * Makes the tables as they were when the archive was written, fills them and takes out all rows
   * of these people, in one transaction; the database must be empty. Throws
   * IllegalArgumentException that says why an archive cannot be restored.
   */
  public static Copied load(Database database, Path file, Set<UUID> erased)
      throws IOException, SQLException {
    return new Loading(database, erased).load(file);
  }
}
