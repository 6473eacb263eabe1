package app.quintet.platform.vault.keys;

import app.quintet.platform.data.KeysSettings;
import app.quintet.platform.data.OwnerOnly;
import app.quintet.platform.vault.KeysBackup;
import app.quintet.platform.vault.keys.Wrapping.Wrapped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
final class KeysSnapshots implements KeysBackup {
  /** How long snapshots are kept (platform specification, Persistence and vault). */
  static final int DAYS = 7;

  private static final String SUFFIX = ".keys";
  private static final int FETCH = 1000;
  private final KeysPool pool;
  private final KeysSettings settings;
  private final Clock clock;

  // Needs the moved keys: a copy made before they came would be without them.
  KeysSnapshots(MovedKeys moved, KeysPool pool, KeysSettings settings, Clock clock) {
    this.pool = pool;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Written write(Path file) throws IOException {
    Path part = OwnerOnly.part(file);
    Written written;
    try (BufferedWriter out = Files.newBufferedWriter(part)) {
      written = pool.run(connection -> snapshot(connection, out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    OwnerOnly.finish(part, file);
    return written;
  }

  @Override
  public void daily() throws IOException {
    LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
    Path file = settings.backups().resolve("keys-" + today + SUFFIX);
    write(file);
    try (Stream<Path> all = Files.list(settings.backups())) {
      for (Path old : all.filter(path -> isBefore(path, today.minusDays(DAYS))).toList()) {
        Files.delete(old);
      }
    }
  }

  private static boolean isBefore(Path path, LocalDate day) {
    String name = path.getFileName().toString();
    if (!name.startsWith("keys-") || !name.endsWith(SUFFIX)) {
      return false;
    }
    try {
      return LocalDate.parse(name.substring(5, name.length() - SUFFIX.length())).isBefore(day);
    } catch (DateTimeParseException somebodyElses) {
      return false;
    }
  }

  private Written snapshot(Connection connection, Writer out) throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setReadOnly(true);
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      // A cursor: rows come in portions, whatever their number.
      statement.setFetchSize(FETCH);
      statement.execute("set local statement_timeout = 0");
      line(out, KeysLines.head(clock.instant()));
      long lines = 1 + masters(statement, out);
      long keys = 0;
      long erased = 0;
      try (ResultSet rows =
          statement.executeQuery(
              """
              select user_id, wrapped, master_version, created_at, destroyed_at
              from keys.person_key
              """)) {
        while (rows.next()) {
          UUID owner = rows.getObject(1, UUID.class);
          OffsetDateTime destroyed = rows.getObject(5, OffsetDateTime.class);
          if (destroyed == null) {
            Wrapped wrapped = new Wrapped(rows.getBytes(2), rows.getInt(3));
            OffsetDateTime made = rows.getObject(4, OffsetDateTime.class);
            line(out, KeysLines.key(owner, wrapped, made.toInstant()));
            keys++;
          } else {
            line(out, KeysLines.erased(owner, destroyed.toInstant()));
            erased++;
          }
        }
      }
      line(out, KeysLines.end(lines + keys + erased));
      return new Written(keys, erased);
    } finally {
      connection.rollback();
    }
  }

  private static long masters(Statement statement, Writer out) throws SQLException {
    long lines = 0;
    try (ResultSet rows =
        statement.executeQuery("select version, proof from keys.master order by version")) {
      for (; rows.next(); lines++) {
        line(out, KeysLines.master(rows.getInt(1), rows.getBytes(2)));
      }
    }
    try (ResultSet rows = statement.executeQuery("select wrapped, master_version from keys.root")) {
      for (; rows.next(); lines++) {
        line(out, KeysLines.root(new Wrapped(rows.getBytes(1), rows.getInt(2))));
      }
    }
    return lines;
  }

  private static void line(Writer out, String line) {
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
