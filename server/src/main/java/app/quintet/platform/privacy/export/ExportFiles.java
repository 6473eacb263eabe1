package app.quintet.platform.privacy.export;

import app.quintet.platform.data.DataSettings;
import app.quintet.platform.privacy.archive.SealedFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The folder of archives: sealed files named by their id. Nodes of one cluster share it. */
@Component
class ExportFiles {
  private static final String READY = ".sealed";
  private final Path folder;

  ExportFiles(DataSettings settings) {
    this.folder = settings.directory().resolve("exports");
  }

  /** Where an archive is written until it is whole. */
  Path unfinished(UUID id) {
    return folder.resolve(id + ".part");
  }

  /** The file is whole: from now on it can be fetched. */
  void finished(UUID id) throws IOException {
    Files.move(
        unfinished(id),
        folder.resolve(id + READY),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  InputStream open(UUID id, byte[] key) throws IOException {
    return SealedFile.opening(
        new BufferedInputStream(Files.newInputStream(folder.resolve(id + READY))), key);
  }

  /** Deletes whatever there is of an archive; safe to repeat. */
  void delete(UUID id) {
    try {
      for (Path file : all()) {
        if (file.getFileName().toString().startsWith(id.toString())) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes the files whose id nobody needs any more; answers how many. */
  int deleteUnless(Predicate<UUID> needed) {
    int gone = 0;
    try {
      for (Path file : all()) {
        String name = file.getFileName().toString();
        int dot = name.indexOf('.');
        if (dot == 36 && !needed.test(UUID.fromString(name.substring(0, dot)))) {
          Files.deleteIfExists(file);
          gone++;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return gone;
  }

  private List<Path> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
