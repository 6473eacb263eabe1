package app.quintet.platform.vault.keys;

import app.quintet.platform.data.KeysSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The erased, by id, at once in the folder of the keys' backups: the next copy of the keys may be
 * an hour away, and a restore before it must not bring anybody back.
 */
@Component
class ErasedFile {
  static final String NAME = "erased.list";
  private static final Logger log = LoggerFactory.getLogger(ErasedFile.class);
  private final Path file;

  ErasedFile(KeysSettings settings) {
    file = settings.backups().resolve(NAME);
  }

  synchronized void add(UUID person, Instant at) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          KeysLines.erased(person, at) + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.DSYNC);
    } catch (IOException e) {
      // The person stays erased: the keys' database says so, and every later snapshot will.
      log.error("the list of the erased cannot be written to {}", file, e);
    }
  }
}
