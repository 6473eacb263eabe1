package app.quintet.platform.data.embedded;

import app.quintet.platform.data.KeysDatabase;
import app.quintet.platform.data.RestoreTarget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A new cluster in a folder of its own inside the data folder; renamed at the end, so that a
 * restore that dies leaves nothing a server could take for whole.
 */
public final class EmbeddedTarget implements RestoreTarget {
  private final Path data;
  private final Path folder;
  private final EmbeddedPostgres server;
  private boolean stopped;

  private EmbeddedTarget(Path data, Path folder, EmbeddedPostgres server) {
    this.data = data;
    this.folder = folder;
    this.server = server;
  }

  /** Starts it; throws IllegalArgumentException if the data folder has a database already. */
  public static EmbeddedTarget open(Path data, Path binaries) throws IOException {
    Path directory = data.toAbsolutePath().normalize();
    if (Files.exists(directory.resolve("postgres")) || FolderLock.held(directory)) {
      throw new IllegalArgumentException(
          "there is a database in "
              + directory
              + " already; restore into an empty folder (QUINTET_DATA_DIR)");
    }
    Path folder = directory.resolve("restoring");
    EmbeddedPostgres.deleteTree(folder);
    return new EmbeddedTarget(directory, folder, EmbeddedPostgres.start(folder, binaries));
  }

  @Override
  public KeysDatabase databases() {
    return server.keys();
  }

  @Override
  public void keep() throws IOException {
    stop();
    Files.move(
        folder.resolve("postgres"), data.resolve("postgres"), StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() {
    stop();
    try {
      EmbeddedPostgres.deleteTree(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stop() {
    if (!stopped) {
      stopped = true;
      server.close();
    }
  }
}
