package app.quintet.platform.data.acting;

import app.quintet.platform.data.DataSettings;
import app.quintet.platform.data.Database;
import app.quintet.platform.data.Database.Login;
import app.quintet.platform.data.KeysDatabase;
import app.quintet.platform.data.KeysSettings;
import app.quintet.platform.data.RestoreTarget;
import app.quintet.platform.data.Roles;
import app.quintet.platform.data.embedded.EmbeddedTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** The external PostgreSQL of the settings, when it is empty. */
public final class ExternalTarget implements RestoreTarget {
  private final KeysDatabase databases;

  private ExternalTarget(KeysDatabase databases) {
    this.databases = databases;
  }

  /** The target the settings name; throws IllegalArgumentException if it is not empty. */
  public static RestoreTarget open(DataSettings settings, KeysSettings keys)
      throws IOException, SQLException {
    if (settings.embedded()) {
      String cache = System.getProperty("quintet.postgres.binaries", "");
      return EmbeddedTarget.open(
          settings.directory(),
          cache.isEmpty() ? settings.directory().resolve("runtime") : Path.of(cache));
    }
    KeysDatabase databases = ExternalKeys.open(settings, keys);
    refuseUnlessEmpty(databases.main());
    refuseUnlessEmpty(databases.keys());
    try (Connection connection = databases.main().connect(databases.main().owner())) {
      // The migrations grant to this role; the server gives it its own password at the start.
      Roles.ensureThere(connection, new Login("quintet_app", UUID.randomUUID().toString()));
    }
    return new ExternalTarget(databases);
  }

  private static void refuseUnlessEmpty(Database database) throws SQLException {
    try (Connection connection = database.connect(database.owner());
        var statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%'
                    and n.nspname <> 'information_schema')
                """)) {
      if (rows.next() && rows.getBoolean(1)) {
        throw new IllegalArgumentException(
            "the database " + connection.getCatalog() + " is not empty; restore into a new one");
      }
    }
  }

  @Override
  public KeysDatabase databases() {
    return databases;
  }

  @Override
  public void keep() {
    // It is where it belongs.
  }

  @Override
  public void close() {
    // Connections close by themselves.
  }
}
