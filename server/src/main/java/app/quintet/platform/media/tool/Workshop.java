package app.quintet.platform.media.tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Temporary folders, each for one piece of work. They lie in one folder per process, held by a lock
 * while the process lives; what a killed process left is removed by the next one to start.
 */
public final class Workshop implements AutoCloseable {
  /** A folder of one's own, gone with all that is in it once closed. */
  public record Bench(Path folder) implements AutoCloseable {
    /** A path in it. */
    public Path file(String name) {
      return folder.resolve(name);
    }

    @Override
    public void close() {
      remove(folder);
    }
  }

  private final Path root;
  private @Nullable Path own;
  private @Nullable FileChannel held;

  /** Works below a folder that is made at first use. */
  public Workshop(Path root) {
    this.root = root.toAbsolutePath();
  }

  /** A new empty folder. */
  public Bench bench() throws IOException {
    return new Bench(Files.createTempDirectory(own(), "job"));
  }

  /**
   * Moves a finished file to where it shall be, whole or not at all, also onto another disk.
   *
   * @param target replaced if it is there
   */
  public static void deliver(Path file, Path target) throws IOException {
    try {
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException anotherDisk) {
      Path beside = target.resolveSibling(target.getFileName() + ".part");
      try {
        Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(beside);
      }
    }
  }

  private synchronized Path own() throws IOException {
    if (own == null) {
      Files.createDirectories(root);
      Path folder = Files.createTempDirectory(root, "process");
      held =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (held.tryLock() == null) {
        throw new IOException("a new folder is locked already: " + folder);
      }
      own = folder;
      sweep(folder);
    }
    return own;
  }

  private void sweep(Path mine) throws IOException {
    List<Path> folders;
    try (Stream<Path> all = Files.list(root)) {
      folders = all.filter(f -> !f.equals(mine)).toList();
    }
    for (Path folder : folders) {
      if (abandoned(folder)) {
        remove(folder);
      }
    }
  }

  private static boolean abandoned(Path folder) {
    Path file = folder.resolve("lock");
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (OverlappingFileLockException anotherOfThisProcess) {
      return false;
    } catch (IOException noLockYet) {
      // Either just being made, or left without its lock: only a day tells which.
      return olderThanADay(folder);
    }
  }

  private static boolean olderThanADay(Path folder) {
    try {
      // The file system's clock against itself, never the application's.
      long age = System.currentTimeMillis() - Files.getLastModifiedTime(folder).toMillis();
      return age > 86_400_000L;
    } catch (IOException gone) {
      return false;
    }
  }

  /** Removes a folder and everything in it; links are removed, not followed. */
  static void remove(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a temporary folder could not be removed", e);
    }
  }

  @Override
  public synchronized void close() {
    if (own != null && held != null) {
      try {
        held.close();
      } catch (IOException e) {
        // The lock goes with the process; the folder is removed below.
      }
      remove(own);
      own = null;
    }
  }
}
