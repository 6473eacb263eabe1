package app.quintet.platform.data.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The first entry of an archive: its form, its moment, and the migrations that made its tables.
 *
 * @param migrations checksum by script, in the order in which they ran
 * @param partitions the parts of partitioned tables
 */
record Manifest(Instant at, Map<String, Integer> migrations, List<Partition> partitions) {
  static final String NAME = "manifest.txt";
  static final String END = "end.txt";
  static final String TABLES = "tables/";
  private static final String HEAD = "quintet-database 1";

  static Manifest of(Connection connection, Instant at) throws SQLException {
    return new Manifest(at, history(connection), Partition.all(connection));
  }

  /** What Flyway has run in a database. */
  static Map<String, Integer> history(Connection connection) throws SQLException {
    Map<String, Integer> migrations = new LinkedHashMap<>();
    try (var statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select script, checksum from flyway.flyway_schema_history
                where success and type = 'SQL' order by installed_rank
                """)) {
      while (rows.next()) {
        migrations.put(rows.getString(1), rows.getInt(2));
      }
    }
    return migrations;
  }

  byte[] bytes() {
    List<String> lines = new ArrayList<>(List.of(HEAD + " " + at));
    migrations.forEach((script, checksum) -> lines.add(checksum + " " + script));
    partitions.forEach(partition -> lines.add(partition.line()));
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  static Manifest read(InputStream in) throws IOException {
    List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    if (lines.isEmpty() || !lines.getFirst().startsWith(HEAD + " ")) {
      throw new IllegalArgumentException("this is no backup of a Quintet database");
    }
    Map<String, Integer> migrations = new LinkedHashMap<>();
    List<Partition> partitions = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (Partition.isLine(line)) {
        partitions.add(Partition.read(line));
      } else {
        int space = line.indexOf(' ');
        migrations.put(line.substring(space + 1), Integer.valueOf(line.substring(0, space)));
      }
    }
    Instant at = Instant.parse(lines.getFirst().substring(HEAD.length() + 1));
    return new Manifest(at, migrations, partitions);
  }
}
