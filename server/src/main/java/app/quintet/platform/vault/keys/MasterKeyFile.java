package app.quintet.platform.vault.keys;

import app.quintet.platform.data.DataSettings;
import app.quintet.platform.data.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the master keys come from: the setting, or else a file of the data folder. */
final class MasterKeyFile {
  private final String setting;
  private final Path file;

  MasterKeyFile(DataSettings settings) {
    this.setting = settings.masterKey().strip();
    this.file = settings.directory().resolve("master.key");
  }

  /** Whether the setting rules, so that the file does not count. */
  boolean set() {
    return !setting.isEmpty();
  }

  /** The keys, or null if there are none anywhere. */
  @Nullable KeyRing read() {
    if (set()) {
      return KeyRing.parse(setting);
    }
    try {
      return Files.exists(file) ? KeyRing.parse(Files.readString(file)) : null;
    } catch (IOException e) {
      throw new UncheckedIOException("the master key file cannot be read", e);
    }
  }

  void write(KeyRing ring) {
    try {
      OwnerOnly.write(file, ring.text());
    } catch (IOException e) {
      throw new UncheckedIOException("the master key file cannot be written", e);
    }
  }

  Path path() {
    return file.toAbsolutePath().normalize();
  }
}
