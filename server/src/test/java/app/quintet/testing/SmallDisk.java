package app.quintet.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A disk of a few megabytes in memory, to be filled up; where none may be mounted (that takes the
 * rights of root, on Linux) a plain folder that cannot be.
 */
public final class SmallDisk implements AutoCloseable {
  private final Path folder;
  private final boolean mounted;

  private SmallDisk(Path folder, boolean mounted) {
    this.folder = folder;
    this.mounted = mounted;
  }

  /** A disk of so many megabytes at this folder, which is made. */
  public static SmallDisk at(Path folder, int megabytes) throws IOException {
    Files.createDirectories(folder);
    String place = folder.toString();
    String size = "size=" + megabytes + "m";
    return new SmallDisk(folder, well("mount", "-t", "tmpfs", "-o", size, "none", place));
  }

  /** Where it is. */
  public Path folder() {
    return folder;
  }

  /** Fills it to the last byte; false if it is a plain folder. */
  public boolean fill() throws IOException {
    if (!mounted) {
      return false;
    }
    try (OutputStream out = Files.newOutputStream(filling())) {
      while (true) {
        out.write(new byte[4096]);
      }
    } catch (IOException full) {
      return true;
    }
  }

  /** Makes room again. */
  public void empty() throws IOException {
    Files.deleteIfExists(filling());
  }

  private Path filling() {
    return folder.resolve("filling");
  }

  @Override
  public void close() {
    if (mounted && !well("umount", folder.toString()) && !well("umount", "-l", folder.toString())) {
      throw new AssertionError("a disk stays mounted at " + folder);
    }
  }

  private static boolean well(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException notHere) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
