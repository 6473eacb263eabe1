package app.quintet.process;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.Practice;
import app.quintet.platform.data.KeysDatabase;
import app.quintet.platform.data.embedded.EmbeddedPostgres;
import app.quintet.testing.Command;
import app.quintet.testing.People;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
import app.quintet.testing.TwoNodes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL the server did not start: where the keys live there, and how it comes back. */
class ExternalDatabaseTests {
  private static final String TEXT = "We rowed across the lake before anybody was awake";
  @TempDir static Path home;
  private static EmbeddedPostgres cluster;

  @BeforeAll
  static void aServerThatKnowsNothingOfUs() throws SQLException {
    cluster = EmbeddedPostgres.start(home.resolve("cluster"), SharedPostgres.binaries());
    run(
        "drop database quintet",
        "drop database quintet_keys",
        "drop role quintet_app, quintet_keys, quintet_owner",
        "create role keeper login createdb createrole password 'kept'");
    for (String database : List.of("talks", "later")) {
      run("create database " + database + " owner keeper");
    }
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @Test
  void keysGetADatabaseOfTheirOwnAndABackupComesBackIntoAnother() throws Exception {
    Path data = home.resolve("data");
    Path file = home.resolve("backup");
    TestPerson kim;
    UUID conversation;
    try (var server = TwoNodes.node(data, settings("talks"))) {
      KeysDatabase databases = server.getBean(KeysDatabase.class);
      assertThat(databases.apart()).isTrue();
      assertThat(databases.keys().url()).endsWith("/talks_keys");
      kim = server.getBean(People.class).fresh();
      Practice me = Practice.of(kim).keeping();
      conversation = me.open();
      me.talk(conversation, TEXT);
      Command.run(data, environment("talks"), List.of("backup", file.toString())).mustSucceed();
    }
    Command full = Command.run(data, environment("talks"), List.of("restore", file.toString()));
    assertThat(full.code()).isEqualTo(1);
    assertThat(full.output()).contains("the database talks is not empty");

    Command.run(data, environment("later"), List.of("restore", file.toString())).mustSucceed();
    try (var server = TwoNodes.node(data, settings("later"))) {
      People people = server.getBean(People.class);
      Practice again = new Practice(kim, people.as(kim.accessToken()));
      assertThat(again.read(conversation).toString()).contains(TEXT);
    }
  }

  @Test
  void whereNoSecondDatabaseMayBeMadeKeysShareTheFirstAndTheBackupStillHoldsNone()
      throws Exception {
    try (EmbeddedPostgres other =
        EmbeddedPostgres.start(home.resolve("other"), SharedPostgres.binaries())) {
      for (String sql :
          List.of(
              "drop database quintet",
              "drop database quintet_keys",
              "drop role quintet_app, quintet_keys, quintet_owner",
              "create role narrow login createrole password 'kept'",
              "create database small owner narrow")) {
        try (Connection connection = TwoNodes.superuser(home.resolve("other"), "postgres")) {
          connection.createStatement().execute(sql);
        }
      }
      String url = other.database().url().replaceAll("/quintet$", "/small");
      Path data = home.resolve("small");
      try (var server =
          TwoNodes.node(
              data,
              "--quintet.data.url=" + url,
              "--quintet.data.user=narrow",
              "--quintet.data.password=kept")) {
        assertThat(server.getBean(KeysDatabase.class).apart()).isFalse();
        Practice me = Practice.of(server.getBean(People.class).fresh()).keeping();
        me.talk(me.open(), TEXT);
        Path file = home.resolve("small-backup");
        Map<String, String> environment =
            Map.of(
                "QUINTET_DATABASE_URL", url,
                "QUINTET_DATABASE_USER", "narrow",
                "QUINTET_DATABASE_PASSWORD", "kept");
        Command.run(data, environment, List.of("backup", file.toString())).mustSucceed();
        try (var zip = new java.util.zip.ZipFile(file.toFile())) {
          assertThat(zip.stream().map(Object::toString))
              .contains("tables/identity.account")
              .noneMatch(name -> name.contains("keys"));
        }
        assertThat(Files.readString(Path.of(file + ".keys"))).contains("\nkey ");
      }
    }
  }

  private static String[] settings(String database) {
    return new String[] {
      "--quintet.data.url=" + url(database),
      "--quintet.data.user=keeper",
      "--quintet.data.password=kept"
    };
  }

  private static Map<String, String> environment(String database) {
    return Map.of(
        "QUINTET_DATABASE_URL", url(database),
        "QUINTET_DATABASE_USER", "keeper",
        "QUINTET_DATABASE_PASSWORD", "kept");
  }

  private static String url(String database) {
    return cluster.database().url().replaceAll("/quintet$", "/" + database);
  }

  private static void run(String... statements) throws SQLException {
    for (String sql : statements) {
      try (Connection connection = TwoNodes.superuser(home.resolve("cluster"), "postgres")) {
        connection.createStatement().execute(sql);
      }
    }
  }
}
