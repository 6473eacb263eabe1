package app.quintet.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Attacks every table with hand-written SQL as the application's own role. Tables are found in the
 * catalogue, so a new one is attacked without anybody adding it here.
 */
@QuintetTest
class RowLevelSecurityTests {
  /**
   * Tables without anyone's rows; everything else must have policies.
   *
   * <p>A table belongs here only if it holds nothing that is somebody's.
   */
  private static final List<String> NOBODYS =
      List.of(
          // Sums of money, calls per provider, and answers of skills without anything personal.
          "ai.answer",
          "ai.budget",
          "ai.provider_use",
          "ai.reservation",
          "api.bucket",
          "flirtcraft.scenario",
          "flyway.flyway_schema_history",
          // Names of work and ids to do it for; read by the scheduler on behalf of nobody.
          "jobs.dead_letter",
          "jobs.scheduled_tasks");

  private static final String PARENT =
      "select inhparent::regclass from pg_inherits where inhrelid = '%s'::regclass";

  /** When a partition's rows begin. */
  private static final String BEGINNING =
      """
      select split_part(pg_get_expr(relpartbound, oid), '''', 2) from pg_class
      where oid = '%s'::regclass and relispartition
      """;

  private record Column(String name, String type, boolean needed) {}

  @Test
  void theApplicationsRoleOwnsNothingAndBypassesNothing() throws Exception {
    try (Connection connection = SharedPostgres.superuser();
        Statement sql = connection.createStatement()) {
      assertThat(
              one(
                  sql,
                  """
                  select count(*) from pg_roles where rolname in ('quintet_app', 'quintet_owner')
                  and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
                  """))
          .isZero();
      assertThat(
              one(
                  sql,
                  """
                  select count(*) from pg_class c join pg_roles r on r.oid = c.relowner
                  where r.rolname = 'quintet_app'
                  """))
          .isZero();
    }
  }

  @Test
  void everyTableHasForcedRowLevelSecurityAndAPolicy() throws Exception {
    List<String> open = new ArrayList<>();
    try (Connection connection = SharedPostgres.superuser();
        Statement sql = connection.createStatement();
        ResultSet rows =
            sql.executeQuery(
                """
                select n.nspname || '.' || c.relname from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p')
                  and n.nspname not in ('pg_catalog', 'information_schema')
                  and not n.nspname like 'pg_toast%'
                  and (not c.relrowsecurity or not c.relforcerowsecurity
                    or not exists (select 1 from pg_policy p where p.polrelid = c.oid))
                """)) {
      while (rows.next()) {
        open.add(rows.getString(1));
      }
    }
    open.removeAll(NOBODYS);
    assertThat(open).as("tables without forced row-level security and a policy").isEmpty();
  }

  @TestFactory
  List<DynamicTest> anotherPersonReadsAndWritesNothing() throws Exception {
    List<String> tables = new ArrayList<>();
    try (Connection connection = SharedPostgres.superuser();
        Statement sql = connection.createStatement();
        ResultSet rows =
            sql.executeQuery(
                """
                select n.nspname || '.' || c.relname from pg_attribute a
                join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                where a.attname = 'user_id' and c.relkind in ('r', 'p')
                  and n.nspname not in ('pg_catalog', 'information_schema')
                order by 1
                """)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    assertThat(tables).contains("vault.person_key");
    return tables.stream().map(t -> DynamicTest.dynamicTest(t, () -> attack(t))).toList();
  }

  /** Everything happens in one transaction that is rolled back. */
  private static void attack(String table) throws Exception {
    UUID victim = UUID.randomUUID();
    UUID stranger = UUID.randomUUID();
    try (Connection connection = SharedPostgres.superuser();
        Statement sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      String insert = plant(sql, table, victim);
      assertThat(one(sql, count(table, victim))).as("the planted row").isEqualTo(1);

      sql.execute("set local role quintet_app");
      sql.execute("select set_config('app.user_id', '" + stranger + "', true)");
      sql.execute("select set_config('app.system', '', true)");
      attempt(connection, sql, count(table, victim), 0);
      attempt(connection, sql, "update " + table + " set user_id = user_id" + of(victim), 0);
      attempt(connection, sql, "update " + table + " set user_id = '" + stranger + "'", 0);
      attempt(connection, sql, "delete from " + table + of(victim), 0);
      attempt(connection, sql, "delete from " + table + " where true or user_id is null", 0);
      assertThatThrownBy(() -> sql.execute(insert.replace("%ID%", UUID.randomUUID().toString())))
          .as("a stranger plants a row for the victim")
          .isInstanceOf(SQLException.class);
      connection.rollback();
    }
  }

  /** Makes a row whatever the table's checks and references say, and returns the statement. */
  private static String plant(Statement sql, String table, UUID victim) throws SQLException {
    sql.execute("set local session_replication_role = replica");
    // A partition has its checks from its parent and keeps rows of its own time only.
    String checked = first(sql, PARENT.formatted(table), table);
    for (String constraint : strings(sql, checks(checked))) {
      sql.execute("alter table " + checked + " drop constraint \"" + constraint + "\"");
    }
    String moment = first(sql, BEGINNING.formatted(table), "2026-01-01T00:00:00Z");
    List<Column> columns = columns(sql, table);
    String names = columns.stream().map(c -> '"' + c.name() + '"').collect(Collectors.joining(","));
    String values =
        columns.stream().map(c -> value(c, victim, moment)).collect(Collectors.joining(","));
    String insert = "insert into " + table + " (" + names + ") values (" + values + ")";
    sql.execute(insert.replace("%ID%", UUID.randomUUID().toString()));
    return insert;
  }

  private static String value(Column column, UUID victim, String moment) {
    if (column.name().equals("user_id")) {
      return "'" + victim + "'";
    }
    return switch (column.type()) {
      case "uuid" -> "'%ID%'";
      case "boolean" -> "false";
      case "bytea" -> "'\\x00'";
      case "jsonb", "json" -> "'{}'";
      case "date" -> "'2026-01-01'";
      case String t when t.endsWith("[]") -> "'{}'";
      case String t when t.startsWith("timestamp") -> "'" + moment + "'";
      case String t when t.startsWith("time") -> "'10:00'";
      case "text", "citext", "character varying" -> "'x'";
      case "inet" -> "'127.0.0.1'";
      default -> "1";
    };
  }

  private static List<Column> columns(Statement sql, String table) throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (ResultSet rows =
        sql.executeQuery(
            """
            select attname, format_type(atttypid, null), attnotnull and not atthasdef
            from pg_attribute where attrelid = '%s'::regclass and attnum > 0 and not attisdropped
              and attgenerated = '' and attidentity = ''
            """
                .formatted(table))) {
      while (rows.next()) {
        Column column = new Column(rows.getString(1), rows.getString(2), rows.getBoolean(3));
        if (column.needed() || column.name().equals("user_id")) {
          columns.add(column);
        }
      }
    }
    return columns;
  }

  private static void attempt(Connection connection, Statement sql, String attack, long most)
      throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      boolean rows = sql.execute(attack);
      long touched = 0;
      if (rows) {
        try (ResultSet result = sql.getResultSet()) {
          result.next();
          touched = result.getLong(1);
        }
      } else {
        touched = sql.getUpdateCount();
      }
      assertThat(touched).as(attack).isLessThanOrEqualTo(most);
    } catch (SQLException refused) {
      // Not even granted: as good as no rows (42501), anything else is a broken test.
      assertThat(refused.getSQLState()).as(attack).isEqualTo("42501");
      connection.rollback(before);
    }
  }

  private static String checks(String table) {
    return "select conname from pg_constraint where contype = 'c' and conrelid = '%s'::regclass"
        .formatted(table);
  }

  private static String count(String table, UUID owner) {
    return "select count(*) from " + table + of(owner);
  }

  private static String of(UUID owner) {
    return " where user_id = '" + owner + "'";
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

  private static String first(Statement sql, String query, String otherwise) throws SQLException {
    return strings(sql, query).stream().findFirst().orElse(otherwise);
  }

  private static long one(Statement sql, String query) throws SQLException {
    try (ResultSet rows = sql.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
