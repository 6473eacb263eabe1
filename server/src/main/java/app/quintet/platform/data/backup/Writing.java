package app.quintet.platform.data.backup;

import app.quintet.platform.data.Database;
import app.quintet.platform.data.DatabaseArchive.Copied;
import app.quintet.platform.data.OwnerOnly;
import app.quintet.platform.data.backup.Catalogue.Table;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Writes an archive: a zip file with one entry for each table, as COPY gives it. */
public final class Writing {
  static final String SEQUENCE = "sequence ";
  private static final int TRIES = 5;
  private final Database database;
  private final Set<String> leftOut;

  /** Of this database, without the rows of these tables. */
  public Writing(Database database, Set<String> leftOut) {
    this.database = database;
    this.leftOut = leftOut;
  }

  /** Writes the file, whole or not at all. */
  public Copied write(Path file, Instant now) throws IOException, SQLException {
    Path part = OwnerOnly.part(file);
    try (Connection connection = database.connect(database.owner())) {
      letTheOwnerRead(connection);
      // Everything below is of one moment, and nobody waits for us: rows are only read.
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      Copied copied;
      try (ZipOutputStream zip =
          new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16))) {
        copied = copy(connection, zip, now);
      }
      connection.rollback();
      OwnerOnly.finish(part, file);
      return copied;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private Copied copy(Connection connection, ZipOutputStream zip, Instant now)
      throws IOException, SQLException {
    entry(zip, Manifest.NAME, Manifest.of(connection, now).bytes());
    CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
    StringBuilder end = new StringBuilder();
    int tables = 0;
    long rows = 0;
    for (Table table : Catalogue.tables(connection)) {
      if (leftOut.contains(table.name())) {
        continue;
      }
      zip.putNextEntry(new ZipEntry(Manifest.TABLES + table.name()));
      zip.write((String.join(", ", table.columns()) + "\n").getBytes(StandardCharsets.UTF_8));
      long count = copy.copyOut(table.copy("to stdout"), new Open(zip));
      zip.closeEntry();
      end.append(table.name()).append(' ').append(count).append('\n');
      tables++;
      rows += count;
    }
    Catalogue.sequences(connection)
        .forEach((name, value) -> end.append(SEQUENCE + name + " " + value + "\n"));
    entry(zip, Manifest.END, end.toString().getBytes(StandardCharsets.UTF_8));
    return new Copied(tables, rows, 0);
  }

  private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  /**
   * Row-level security binds the owner as well; a backup needs every row. A policy for the owner's
   * role alone lets it read, made for tables that have none yet. It waits a moment at most for a
   * busy table, so that it never makes a queue, and tries again.
   */
  private static void letTheOwnerRead(Connection connection) throws SQLException {
    List<String> missing =
        Catalogue.strings(
            connection,
            """
            select format('create policy owner_reads on %I.%I for select to %I using (true)',
              n.nspname, c.relname, current_user)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and c.relforcerowsecurity
              and not exists (select from pg_policy p
                where p.polrelid = c.oid and p.polname = 'owner_reads')
              and not (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)
            """);
    try (Statement statement = connection.createStatement()) {
      statement.execute("set lock_timeout = '2s'");
      for (String policy : missing) {
        create(statement, policy);
      }
      statement.execute("reset lock_timeout");
    }
  }

  private static void create(Statement statement, String policy) throws SQLException {
    for (int left = TRIES; ; left--) {
      try {
        statement.execute(policy);
        return;
      } catch (SQLException busy) {
        boolean lock = "55P03".equals(busy.getSQLState());
        if (!lock || left == 1) {
          throw busy;
        }
      }
    }
  }

  /** COPY would close the archive with its table. */
  private static final class Open extends FilterOutputStream {
    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() {
      // Stays open.
    }
  }
}
