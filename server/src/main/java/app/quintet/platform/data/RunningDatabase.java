package app.quintet.platform.data;

import app.quintet.platform.data.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the embedded PostgreSQL that a running server holds, for commands beside it. */
public final class RunningDatabase {
  private RunningDatabase() {}

  /** Both databases of this data folder if a server is running on it and answers. */
  public static Optional<KeysDatabase> find(Path directory) {
    return EmbeddedPostgres.running(directory.toAbsolutePath().normalize());
  }
}
