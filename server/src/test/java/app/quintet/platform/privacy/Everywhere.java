package app.quintet.platform.privacy;

import app.quintet.testing.SharedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks for something in every column of every row of the database, sealed or not. */
public final class Everywhere {
  private static final String TABLES =
      """
      select schemaname || '.' || tablename from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')
      """;

  private Everywhere() {}

  /** The tables in which the text stands somewhere. */
  public static List<String> mentions(String text) throws Exception {
    try (Connection connection = SharedPostgres.superuser()) {
      return mentions(connection, text);
    }
  }

  /** The same in another database. */
  public static List<String> mentions(Connection connection, String text) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement sql = connection.createStatement()) {
      for (String table : strings(sql, TABLES)) {
        // Bytes print as hex: look for both.
        String query =
            """
            select count(*) from %s r
            where strpos(r::text, '%s') > 0
              or strpos(r::text, encode(convert_to('%s', 'UTF8'), 'hex')) > 0
            """
                .formatted(table, text, text);
        if (!strings(sql, query).getFirst().equals("0")) {
          found.add(table);
        }
      }
    }
    return found;
  }

  private static List<String> strings(Statement sql, String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
