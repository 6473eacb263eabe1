package app.quintet.platform.data.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a partitioned table. Jobs make more of them as time goes by, so an archive may hold
 * parts that no migration makes.
 *
 * @param parent the whole table, quoted where needed
 * @param name the part, quoted where needed
 * @param bound which rows go there, as PostgreSQL writes it
 */
record Partition(String parent, String name, String bound) {
  private static final String SIGN = "partition";
  private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*");
  private static final Pattern BOUND =
      Pattern.compile(
          "DEFAULT|FOR VALUES (FROM|IN|TO|WITH|MINVALUE|MAXVALUE|[ ,()0-9a-z]|'[^']*')+");

  static List<Partition> all(Connection connection) throws SQLException {
    List<Partition> found = new ArrayList<>();
    try (var statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select format('%I.%I', pn.nspname, p.relname), format('%I.%I', n.nspname, c.relname),
                  pg_get_expr(c.relpartbound, c.oid)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_inherits i on i.inhrelid = c.oid join pg_class p on p.oid = i.inhparent
                join pg_namespace pn on pn.oid = p.relnamespace
                where c.relispartition and c.relkind = 'r' order by 2
                """)) {
      while (rows.next()) {
        found.add(new Partition(rows.getString(1), rows.getString(2), rows.getString(3)));
      }
    }
    return found;
  }

  String line() {
    return String.join("\t", SIGN, parent, name, bound);
  }

  static boolean isLine(String line) {
    return line.startsWith(SIGN + "\t");
  }

  /** Reads a line; what it says becomes part of a statement, so nothing else is let through. */
  static Partition read(String line) {
    String[] parts = line.split("\t", -1);
    if (parts.length != 4
        || !NAME.matcher(parts[1]).matches()
        || !NAME.matcher(parts[2]).matches()
        || !BOUND.matcher(parts[3]).matches()) {
      throw new IllegalArgumentException("the backup names a part of a table that is none");
    }
    return new Partition(parts[1], parts[2], parts[3]);
  }

  /** Makes it like its whole: behind row-level security, with the same policies. */
  void make(Connection connection) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute("create table %s partition of %s %s".formatted(name, parent, bound));
      sql.execute("alter table " + name + " enable row level security");
      sql.execute("alter table " + name + " force row level security");
      List<String> policies =
          Catalogue.strings(
              connection,
              """
              select format('create policy %%I on %s as %%s for %%s to %%s', policyname, permissive,
                  cmd, array_to_string(roles, ', '))
                || coalesce(' using (' || qual || ')', '')
                || coalesce(' with check (' || with_check || ')', '')
              from pg_policies where format('%%I.%%I', schemaname, tablename) = '%s'
              """
                  .formatted(name, parent));
      for (String policy : policies) {
        sql.execute(policy);
      }
    }
  }
}
