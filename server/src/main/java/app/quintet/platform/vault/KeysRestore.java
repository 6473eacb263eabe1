package app.quintet.platform.vault;

import app.quintet.platform.data.DataSettings;
import app.quintet.platform.data.KeysDatabase;
import app.quintet.platform.vault.keys.KeysLoading;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Brings wrapped keys back from their copies, except those of people who were erased. */
public final class KeysRestore {
  private KeysRestore() {}

  /**
   * What came back.
   *
   * @param keys how many keys
   * @param erased everybody whom any copy or list names as erased; they have no key again
   */
  public record Restored(long keys, Set<UUID> erased) {}

  /**
   * Fills the empty database of the keys from copies and lists of the erased, all in one
   * transaction. Of a key that several copies hold, the newest copy counts; of the erased, any.
   * Throws IllegalArgumentException that says why if a copy is damaged or the master key of the
   * settings does not open what would come back.
   */
  public static Restored load(
      KeysDatabase databases, DataSettings settings, List<Path> copies, List<Path> lists)
      throws IOException, SQLException {
    return new KeysLoading(databases, settings).load(copies, lists);
  }
}
