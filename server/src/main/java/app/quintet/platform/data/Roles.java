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

  /** Makes a login role unless it exists; one that does keeps its password. */
  public static void ensureThere(Connection connection, Login login) throws SQLException {
    if (!exists(connection, "select 1 from pg_roles where rolname = ?", login.user())) {
      ensureRole(connection, login);
    }
  }

  /** Makes sure one login role exists that neither owns, creates nor bypasses anything. */
  public static void ensureRole(Connection connection, Login login) throws SQLException {
    boolean there = exists(connection, "select 1 from pg_roles where rolname = ?", login.user());
    boolean special =
        exists(
            connection,
            """
            select 1 from pg_roles where rolname = ?
              and (rolsuper or rolcreatedb or rolcreaterole or rolbypassrls or not rolcanlogin)
            """,
            login.user());
    // Only a superuser may name these powers of a role that is there, even to take them away.
    String powers =
        there && !special ? "" : "login nosuperuser nocreatedb nocreaterole nobypassrls";
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "%s role %s %s password %s"
              .formatted(
                  there ? "alter" : "create",
                  statement.enquoteIdentifier(login.user(), true),
                  powers,
                  statement.enquoteLiteral(login.password())));
    }
  }

  /** Makes sure the database exists and belongs to the owner. */
  public static void ensureDatabase(Connection connection, String name, Login owner)
      throws SQLException {
    if (!databaseExists(connection, name)) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "create database %s owner %s"
                .formatted(
                    statement.enquoteIdentifier(name, true),
                    statement.enquoteIdentifier(owner.user(), true)));
      }
    }
  }

  /** Whether the server has a database of this name. */
  public static boolean databaseExists(Connection connection, String name) throws SQLException {
    return exists(connection, "select 1 from pg_database where datname = ?", name);
  }

  /** Whether whoever is connected may create databases. */
  public static boolean mayCreateDatabases(Connection connection) throws SQLException {
    return exists(
        connection,
        "select 1 from pg_roles where rolname = current_user and (rolcreatedb or rolsuper)");
  }

  /** Lets this role connect to a database that is closed to others. */
  public static void letIn(Connection connection, String database, Login login)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "grant connect on database %s to %s"
              .formatted(
                  statement.enquoteIdentifier(database, true),
                  statement.enquoteIdentifier(login.user(), true)));
    }
  }

  /** Lets nobody but its owner into a database who is not let in by name. */
  public static void closeToOthers(Connection connection, String database) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "revoke all on database %s from public"
              .formatted(statement.enquoteIdentifier(database, true)));
    }
  }

  private static boolean exists(Connection connection, String sql, String... names)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < names.length; i++) {
        query.setString(i + 1, names[i]);
      }
      return query.executeQuery().next();
    }
  }
}
