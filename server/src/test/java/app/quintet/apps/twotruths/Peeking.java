package app.quintet.apps.twotruths;

import app.quintet.testing.SharedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Hand-written SQL as the application's own role. */
final class Peeking {
  private Peeking() {}

  /** How many rows of a challenge a purpose of the system sees in a table. */
  static int rows(String purpose, String table, UUID challenge) {
    try (Connection connection = SharedPostgres.superuser();
        Statement sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      sql.execute("set local role quintet_app");
      sql.execute("select set_config('app.user_id', '', true)");
      sql.execute("select set_config('app.system', '" + purpose + "', true)");
      String query = "select count(*) from %s where challenge_id = '%s'";
      try (ResultSet rows = sql.executeQuery(query.formatted(table, challenge))) {
        rows.next();
        return rows.getInt(1);
      } finally {
        connection.rollback();
      }
    } catch (SQLException | IOException e) {
      throw new AssertionError(e);
    }
  }
}
