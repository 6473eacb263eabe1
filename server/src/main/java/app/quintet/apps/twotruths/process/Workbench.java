package app.quintet.apps.twotruths.process;

import app.quintet.platform.data.DataSettings;
import app.quintet.platform.kernel.Cleanup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Folders for work on files, below the data folder. A job that died leaves its folder; the next try
 * of the same job begins by emptying it, and at night whatever nobody touched for a day goes.
 */
@Component
class Workbench implements Cleanup {
  private static final Duration OLD = Duration.ofDays(1);
  private final Path root;

  Workbench(DataSettings settings) {
    root = settings.directory().toAbsolutePath().resolve("twotruths").resolve("work");
  }

  /** An empty folder for a job, deleted when it is closed. */
  record Folder(Path path) implements AutoCloseable {
    /** A file in it. */
    Path file(String name) {
      return path.resolve(name);
    }

    /** A folder in it. */
    Path sub(String name) {
      try {
        return Files.createDirectories(path.resolve(name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      try {
        FileSystemUtils.deleteRecursively(path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The folder of a job, empty; the key must be safe as a file's name. */
  Folder open(String key) {
    Folder folder = new Folder(root.resolve(key));
    folder.close();
    try {
      Files.createDirectories(folder.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  @Override
  public String name() {
    return "twotruths.work";
  }

  @Override
  public int run() {
    if (!Files.isDirectory(root)) {
      return 0;
    }
    // Real time on purpose: the age of a file is the disk's, not the application's.
    Instant before = Instant.ofEpochMilli(System.currentTimeMillis()).minus(OLD);
    int gone = 0;
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(root)) {
      for (Path folder : folders) {
        if (Files.getLastModifiedTime(folder).toInstant().isBefore(before)) {
          new Folder(folder).close();
          gone++;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return gone;
  }
}
