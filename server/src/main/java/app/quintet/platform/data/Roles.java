package app.quintet.platform.data;

import app.quintet.platform.data.Database.Login;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes the roles and the database; every call is safe to repeat. */
public final class Roles {
  private Roles() {}

  /** Makes sure both roles exist with these passwords and without any special power. */
  public static void ensure(Connection connection, Login owner, Login app) throws SQLException {
    ensureRole(connection, owner);
    ensureRole(connection, app);
  }

  /** Makes sure one login role exists that neither owns, creates nor bypasses anything. */
  public static void ensureRole(Connection connection, Login login) throws SQLException {
    boolean there = exists(connection, "select 1 from pg_roles where rolname = ?", login.user());
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "%s role %s login nosuperuser nocreatedb nocreaterole nobypassrls password %s"
              .formatted(
                  there ? "alter" : "create",
                  statement.enquoteIdentifier(login.user(), true),
                  statement.enquoteLiteral(login.password())));
    }
  }

  /** Makes sure the database exists and belongs to the owner. */
  public static void ensureDatabase(Connection connection, String name, Login owner)
      throws SQLException {
    if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "create database %s owner %s"
                .formatted(
                    statement.enquoteIdentifier(name, true),
                    statement.enquoteIdentifier(owner.user(), true)));
      }
    }
  }

  private static boolean exists(Connection connection, String sql, String name)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, name);
      return query.executeQuery().next();
    }
  }
}
