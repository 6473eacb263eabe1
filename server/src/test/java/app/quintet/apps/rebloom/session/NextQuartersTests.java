package app.quintet.apps.rebloom.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** The message table's quarters, made by the function that the daily job calls. */
@QuintetTest
class NextQuartersTests {
  @Test
  void theApplicationMakesMissingQuartersOnceAndCanDoNothingElseWithThem() throws Exception {
    try (Connection connection = SharedPostgres.superuser();
        Statement sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      sql.execute("set local role quintet_app");
      assertThat(made(sql, "2031-02-14", "2031-08-01")).isEqualTo(3);
      assertThat(made(sql, "2031-01-01", "2031-09-30")).isZero();
      sql.execute("savepoint before");
      assertThatThrownBy(() -> sql.execute("select * from rebloom.message_2031q1"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
      sql.execute("rollback to before");
      assertThatThrownBy(() -> made(sql, "2031-01-01", "2051-01-01"))
          .hasMessageContaining("ten years");
      connection.rollback();
    }
  }

  @Test
  void aNewQuarterHasForcedRowLevelSecurityOfItsOwn() throws Exception {
    try (Connection connection = SharedPostgres.superuser();
        Statement sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      made(sql, "2032-01-01", "2032-01-01");
      try (ResultSet row =
          sql.executeQuery(
              """
              select relrowsecurity and relforcerowsecurity and exists (
                  select from pg_policy p where p.polrelid = c.oid),
                pg_get_expr(relpartbound, oid)
              from pg_class c where oid = 'rebloom.message_2032q1'::regclass
              """)) {
        row.next();
        assertThat(row.getBoolean(1)).isTrue();
        assertThat(row.getString(2)).contains("2032-01-01").contains("2032-04-01");
      }
      connection.rollback();
    }
  }

  private static int made(Statement sql, String first, String last) throws SQLException {
    try (ResultSet row =
        sql.executeQuery(
            "select rebloom.make_message_quarters('%s', '%s')".formatted(first, last))) {
      row.next();
      return row.getInt(1);
    }
  }
}
