package app.quintet.platform.data.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs, unpacked once from the class path. */
final class Binaries {
  private Binaries() {}

  /** The folder that holds {@code bin/postgres}; unpacks into it if it is not there yet. */
  static Path unpack(Path cache) throws IOException {
    Path home = cache.resolve("postgresql-18.6");
    if (Files.exists(home.resolve("bin/postgres"))) {
      return home;
    }
    Files.createDirectories(cache);
    Path part = Files.createTempDirectory(cache, "unpacking");
    Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwxr-xr-x"));
    try (InputStream archive = archive();
        var tar =
            new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(archive)))) {
      for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        extract(tar, e, part);
      }
    }
    try {
      Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // Another process was faster; its copy is as good as ours.
      if (!Files.exists(home.resolve("bin/postgres"))) {
        throw e;
      }
    }
    return home;
  }

  private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path into)
      throws IOException {
    Path target = into.resolve(entry.getName()).normalize();
    if (!target.startsWith(into)) {
      throw new IOException("archive entry leaves its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, target);
      if ((entry.getMode() & 0100) != 0) {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  private static InputStream archive() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch");
    boolean arm = arch.equals("aarch64") || arch.equals("arm64");
    String name =
        os.contains("mac")
            ? (arm ? "postgres-darwin-arm_64.txz" : "postgres-darwin-x86_64.txz")
            : (arm ? "postgres-linux-arm_64.txz" : "postgres-linux-x86_64.txz");
    InputStream found = Binaries.class.getClassLoader().getResourceAsStream(name);
    if (found == null) {
      throw new IllegalStateException(
          "no embedded PostgreSQL for " + os + " " + arch + "; set QUINTET_DATABASE_URL");
    }
    return found;
  }
}
