package app.quintet.platform.data.backup;

import app.quintet.platform.data.Database;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** Makes the tables of an archive: by just the migrations that had run when it was written. */
final class Migrations {
  private static final String FOLDER = "db/migration/";

  private Migrations() {}

  static void run(Database database, Map<String, Integer> wanted) throws SQLException {
    List<LoadableResource> scripts =
        wanted.keySet().stream().<LoadableResource>map(Migrations::script).toList();
    Flyway.configure()
        .dataSource(database.url(), database.owner().user(), database.owner().password())
        .defaultSchema("flyway")
        .createSchemas(true)
        .outOfOrder(true)
        .resourceProvider(new Only(scripts))
        .load()
        .migrate();
    try (Connection connection = database.connect(database.owner())) {
      Map<String, Integer> ran = Manifest.history(connection);
      wanted.forEach(
          (script, checksum) -> {
            if (!checksum.equals(ran.get(script))) {
              throw new IllegalArgumentException(
                  "the backup was made with another version of " + script);
            }
          });
    }
  }

  private static Script script(String name) {
    URL url = Migrations.class.getClassLoader().getResource(FOLDER + name);
    if (url == null) {
      throw new IllegalArgumentException(
          "the backup is of a newer version of Quintet: " + name + " is not known here");
    }
    return new Script(name, url);
  }

  private record Only(List<LoadableResource> scripts) implements ResourceProvider {
    @Override
    public @Nullable LoadableResource getResource(String name) {
      return null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
      // Of the versioned kind only: there are no repeatable ones and no callbacks.
      return prefix.equals("V") ? scripts : List.of();
    }
  }

  private static final class Script extends LoadableResource {
    private final String name;
    private final URL url;

    Script(String name, URL url) {
      this.name = name;
      this.url = url;
    }

    @Override
    public Reader read() {
      try {
        return new InputStreamReader(url.openStream(), StandardCharsets.UTF_8);
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    @Override
    public String getAbsolutePath() {
      return FOLDER + name;
    }

    @Override
    public String getAbsolutePathOnDisk() {
      return FOLDER + name;
    }

    @Override
    public String getFilename() {
      return name.substring(name.lastIndexOf('/') + 1);
    }

    @Override
    public String getRelativePath() {
      return name;
    }
  }
}
