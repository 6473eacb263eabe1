package app.quintet.platform.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner may read. */
public final class OwnerOnly {
  private OwnerOnly() {}

  /** Writes whole or not at all: into a file beside it with mode 600, then renamed over it. */
  public static void write(Path file, String text) throws IOException {
    Path part = part(file);
    Files.writeString(part, text);
    finish(part, file);
  }

  /** An empty file beside this one to write into, mode 600; {@link #finish} puts it in place. */
  public static Path part(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(part);
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] mode =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    return Files.createFile(part, mode);
  }

  /** Renames a written part to the file it is for, once the disk has it. */
  public static void finish(Path part, Path file) throws IOException {
    try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
      written.force(true);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
