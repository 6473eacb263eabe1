package app.quintet.platform.admin.command;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.data.DataSettings;
import app.quintet.platform.data.DatabaseArchive;
import app.quintet.platform.data.DatabaseArchive.Copied;
import app.quintet.platform.data.KeysSettings;
import app.quintet.platform.data.RestoreTarget;
import app.quintet.platform.data.RestoreTargets;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.vault.KeysRestore;
import app.quintet.platform.vault.KeysRestore.Restored;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Brings a backup back into an empty place, without the people who were erased since. */
public final class RestoreCommand {
  private RestoreCommand() {}

  /**
   * Restores; the copies of the keys are those named, that beside the backup, and the daily ones of
   * the keys' folder. Throws IllegalArgumentException that says what is in the way.
   */
  public static String restore(Path file, List<Path> named) {
    DataSettings data;
    KeysSettings settings;
    try (var context = Beside.settingsOnly()) {
      data = context.getBean(DataSettings.class);
      settings = context.getBean(KeysSettings.class);
    }
    try {
      if (!Files.isRegularFile(file)) {
        throw new IllegalArgumentException("there is no file " + file);
      }
      List<Path> copies = copies(file, named, settings.backups());
      if (copies.isEmpty()) {
        throw new IllegalArgumentException(
            "no copy of the keys is there: neither %s%s nor one in %s; name one behind the backup"
                .formatted(file, BackupCommand.KEYS, settings.backups()));
      }
      Restored keys;
      Copied rows;
      try (RestoreTarget target = RestoreTargets.open(data, settings)) {
        keys = KeysRestore.load(target.databases(), data, copies, lists(file, settings.backups()));
        rows = DatabaseArchive.load(target.databases().main(), file, keys.erased());
        target.keep();
      }
      return report(file, copies, keys, rows) + audited(keys.erased());
    } catch (IOException e) {
      throw new UncheckedIOException("the backup cannot be read: " + e.getMessage(), e);
    } catch (SQLException e) {
      throw new IllegalStateException("the restore failed: " + e.getMessage(), e);
    }
  }

  private static String report(Path file, List<Path> copies, Restored keys, Copied rows) {
    return """
    %d rows of %d tables came back from %s.
    %d keys came back from %s.
    %d people are on the list of the erased: they have no key, and %d of their rows were removed.
    """
        .formatted(
            rows.rows(),
            rows.tables(),
            file,
            keys.keys(),
            String.join(", ", copies.stream().map(Path::toString).toList()),
            keys.erased().size(),
            rows.removed());
  }

  /**
   * Opens what was restored as a server does, which brings it up to date; takes the erased out of
   * the audit chain, which an old backup still names, and walks it.
   */
  private static String audited(Set<UUID> erased) {
    try (var context = Beside.theServer()) {
      Audit audit = context.getBean(Audit.class);
      Ids ids = context.getBean(Ids.class);
      erased.forEach(person -> audit.removeIdentity(person, ids.next()));
      long broken = audit.firstBroken();
      return broken < 0
          ? "The audit chain is whole."
          : "The audit chain is broken at entry " + broken + ".";
    }
  }

  private static List<Path> copies(Path file, List<Path> named, Path folder) throws IOException {
    List<Path> copies = new ArrayList<>(named);
    Path beside = Path.of(file + BackupCommand.KEYS);
    if (Files.exists(beside) && !copies.contains(beside)) {
      copies.add(beside);
    }
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.list(folder)) {
        all.filter(path -> path.toString().endsWith(".keys")).sorted().forEach(copies::add);
      }
    }
    return copies;
  }

  private static List<Path> lists(Path file, Path folder) {
    return Stream.of(folder, file.toAbsolutePath().getParent())
        .map(place -> place.resolve("erased.list"))
        .filter(Files::isRegularFile)
        .distinct()
        .toList();
  }
}
