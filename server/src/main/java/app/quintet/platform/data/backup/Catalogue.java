package app.quintet.platform.data.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What tables and sequences a database has, out of PostgreSQL's own catalogue. */
final class Catalogue {
  /** Not ours: PostgreSQL's, Flyway's memory, and the keys where they share the database. */
  private static final String OURS =
      """
       n.nspname not in ('pg_catalog', 'information_schema', 'flyway', 'keys')
       and n.nspname not like 'pg\\_%' and not exists (
         select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      """;

  private Catalogue() {}

  /**
   * A table.
   *
   * @param name schema and name, each quoted where needed
   * @param columns those that are stored, quoted where needed
   * @param forced whether row-level security binds the owner, too
   */
  record Table(String name, List<String> columns, boolean forced) {
    String copy(String direction) {
      return "copy %s (%s) %s".formatted(name, String.join(", ", columns), direction);
    }
  }

  static List<Table> tables(Connection connection) throws SQLException {
    List<Table> tables = new ArrayList<>();
    String sql =
        """
        select quote_ident(n.nspname) || '.' || quote_ident(c.relname), c.relforcerowsecurity,
          array(select quote_ident(a.attname) from pg_attribute a where a.attrelid = c.oid
            and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum)
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and
        """;
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql + OURS + " order by 1")) {
      while (rows.next()) {
        String[] columns = (String[]) rows.getArray(3).getArray();
        tables.add(new Table(rows.getString(1), List.of(columns), rows.getBoolean(2)));
      }
    }
    return tables;
  }

  /** Where every sequence stands that was ever used, by its quoted name. */
  static Map<String, Long> sequences(Connection connection) throws SQLException {
    Map<String, Long> sequences = new TreeMap<>();
    try (var statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select format('%I.%I', schemaname, sequencename), last_value from pg_sequences
                where last_value is not null and schemaname not in ('flyway', 'keys')
                """)) {
      while (rows.next()) {
        sequences.put(rows.getString(1), rows.getLong(2));
      }
    }
    return sequences;
  }

  /** Statements that make each foreign key anew, by those that drop it. */
  static List<String[]> foreignKeys(Connection connection) throws SQLException {
    List<String[]> keys = new ArrayList<>();
    String sql =
        """
        select format('alter table %I.%I drop constraint %I', n.nspname, c.relname, k.conname),
          format('alter table %I.%I add constraint %I %s', n.nspname, c.relname, k.conname,
            pg_get_constraintdef(k.oid))
        from pg_constraint k join pg_class c on c.oid = k.conrelid
        join pg_namespace n on n.oid = c.relnamespace
        where k.contype = 'f' and k.conparentid = 0 and
        """;
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql + OURS)) {
      while (rows.next()) {
        keys.add(new String[] {rows.getString(1), rows.getString(2)});
      }
    }
    return keys;
  }

  /**
   * Deletions of somebody's rows: first what a person's rows refer to (the account; all that hangs
   * on it goes with it), then whatever else names them. The audit chain stays as it is.
   */
  static List<String> deletions(Connection connection) throws SQLException {
    List<String> all =
        new ArrayList<>(
            strings(
                connection,
                """
                select distinct format('delete from %I.%I where %I = any (?)', n.nspname, c.relname,
                  b.attname)
                from pg_constraint k join pg_attribute a
                  on a.attrelid = k.conrelid and k.conkey = array[a.attnum]
                join pg_class c on c.oid = k.confrelid join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute b on b.attrelid = k.confrelid and k.confkey = array[b.attnum]
                where k.contype = 'f' and a.attname = 'user_id'
                """));
    all.addAll(
        strings(
            connection,
            """
            select format('delete from %I.%I where user_id = any (?)', n.nspname, c.relname)
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace
            where a.attname = 'user_id' and a.atttypid = 'uuid'::regtype and not a.attisdropped
              and c.relkind = 'r' and n.nspname not in ('audit', 'keys') order by 1
            """));
    return all;
  }

  static List<String> strings(Connection connection, String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
