package app.quintet.platform.data.backup;

import app.quintet.platform.data.Database;
import app.quintet.platform.data.DatabaseArchive.Copied;
import app.quintet.platform.data.backup.Catalogue.Table;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Fills an empty database from an archive; all of it commits, or nothing does. */
public final class Loading {
  private static final String CUT = "the backup is cut off: its end is missing";
  private final Database database;
  private final Set<UUID> erased;

  /** Into this database, without the rows of these people. */
  public Loading(Database database, Set<UUID> erased) {
    this.database = database;
    this.erased = erased;
  }

  /** Makes the tables and fills them. */
  public Copied load(Path file) throws IOException, SQLException {
    try (ZipInputStream zip =
        new ZipInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      ZipEntry first = zip.getNextEntry();
      if (first == null || !first.getName().equals(Manifest.NAME)) {
        throw new IllegalArgumentException("this is no backup of a Quintet database");
      }
      Manifest manifest = Manifest.read(zip);
      Migrations.run(database, manifest.migrations());
      try (Connection connection = database.connect(database.owner());
          Statement sql = connection.createStatement()) {
        connection.setAutoCommit(false);
        List<Partition> there = Partition.all(connection);
        for (Partition partition : manifest.partitions()) {
          if (!there.contains(partition)) {
            partition.make(connection);
          }
        }
        Copied copied = fill(connection, sql, zip);
        connection.commit();
        return copied;
      }
    }
  }

  private Copied fill(Connection connection, Statement sql, ZipInputStream zip)
      throws IOException, SQLException {
    List<Table> tables = Catalogue.tables(connection);
    List<String[]> references = Catalogue.foreignKeys(connection);
    // In the order of the archive a row may come before what it refers to; rules for single rows
    // were kept when these were written. All of it stands again before anything commits.
    for (String[] reference : references) {
      sql.execute(reference[0]);
    }
    for (Table table : tables) {
      sql.execute("alter table " + table.name() + " disable trigger user");
      sql.execute("alter table " + table.name() + " no force row level security");
    }
    // Migrations put rows of their own into some.
    sql.execute("truncate " + tables.stream().map(Table::name).collect(Collectors.joining(", ")));
    Map<String, Long> loaded = rows(connection, zip, tables);
    for (String[] reference : references) {
      sql.execute(reference[1]);
    }
    long removed = remove(connection);
    for (Table table : tables) {
      if (table.forced()) {
        sql.execute("alter table " + table.name() + " force row level security");
      }
      sql.execute("alter table " + table.name() + " enable trigger user");
    }
    long rows = loaded.values().stream().mapToLong(Long::longValue).sum();
    return new Copied(loaded.size(), rows, removed);
  }

  private static Map<String, Long> rows(
      Connection connection, ZipInputStream zip, List<Table> tables)
      throws IOException, SQLException {
    Map<String, Table> known =
        tables.stream().collect(Collectors.toMap(Table::name, table -> table));
    Map<String, Long> loaded = new LinkedHashMap<>();
    CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
    ZipEntry entry = zip.getNextEntry();
    for (;
        entry != null && entry.getName().startsWith(Manifest.TABLES);
        entry = zip.getNextEntry()) {
      String name = entry.getName().substring(Manifest.TABLES.length());
      Table table = known.get(name);
      if (table == null) {
        throw new IllegalArgumentException("the backup holds a table that is not known: " + name);
      }
      if (!line(zip).equals(String.join(", ", table.columns()))) {
        throw new IllegalArgumentException("the backup holds other columns of " + name);
      }
      loaded.put(name, copy.copyIn(table.copy("from stdin"), new Open(zip)));
    }
    finish(connection, zip, entry, loaded);
    return loaded;
  }

  /** The last entry says how many rows each table had: a file that was cut off is noticed. */
  private static void finish(
      Connection connection, ZipInputStream zip, @Nullable ZipEntry entry, Map<String, Long> loaded)
      throws IOException, SQLException {
    if (entry == null || !entry.getName().equals(Manifest.END)) {
      throw new IllegalArgumentException(CUT);
    }
    Map<String, Long> said = new LinkedHashMap<>();
    try (PreparedStatement sequence =
        connection.prepareStatement("select setval(?::regclass, ?, true)")) {
      for (String line : new String(zip.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        int space = line.lastIndexOf(' ');
        long value = Long.parseLong(line.substring(space + 1));
        if (line.startsWith(Writing.SEQUENCE)) {
          sequence.setString(1, line.substring(Writing.SEQUENCE.length(), space));
          sequence.setLong(2, value);
          sequence.execute();
        } else {
          said.put(line.substring(0, space), value);
        }
      }
    }
    if (!said.equals(loaded)) {
      throw new IllegalArgumentException("the backup is damaged: rows are missing");
    }
  }

  private long remove(Connection connection) throws SQLException {
    long removed = 0;
    if (!erased.isEmpty()) {
      for (String deletion : Catalogue.deletions(connection)) {
        try (PreparedStatement delete = connection.prepareStatement(deletion)) {
          delete.setArray(1, connection.createArrayOf("uuid", erased.toArray()));
          removed += delete.executeUpdate();
        }
      }
    }
    return removed;
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new IllegalArgumentException(CUT);
      }
      line.write(b);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  /** COPY would close the archive with its table. */
  private static final class Open extends FilterInputStream {
    Open(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // Stays open.
    }
  }
}
