package app.quintet.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.apps.flirtcraft.Practice;
import app.quintet.platform.vault.Vault;
import app.quintet.platform.vault.VaultException;
import app.quintet.testing.Command;
import app.quintet.testing.People;
import app.quintet.testing.TestPerson;
import app.quintet.testing.TwoNodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything is copied from a running server and brought back elsewhere, without the erased. */
class BackupTests {
  private static final String ROBINS = "My grandmother kept forty tortoises in Trieste";
  private static final String KIMS = "We rowed across the lake before anybody was awake";
  @TempDir Path home;

  @Test
  void whatIsRestoredReadsAsBeforeExceptThatNothingOfAnErasedPersonComesBack() throws Exception {
    Path data = home.resolve("data");
    Path file = home.resolve("monday.quintet");
    Map<String, String> settings =
        Map.of("QUINTET_KEYS_BACKUP_DIR", data.resolve("keys-backup").toString());
    TestPerson robin;
    TestPerson kim;
    UUID robins;
    UUID kims;
    byte[] sealed;
    try (var server = TwoNodes.node(data)) {
      People people = server.getBean(People.class);
      Vault vault = server.getBean(Vault.class);
      robin = people.fresh();
      kim = people.fresh();
      robins = talk(robin, ROBINS);
      kims = talk(kim, KIMS);
      sealed = vault.seal(robin.id(), "test/1", ROBINS);
      AtomicBoolean copied = new AtomicBoolean();
      Thread busy = Thread.ofPlatform().start(() -> keepWriting(people, copied));

      // A quarter that no migration makes; a job will have, by then.
      try (Connection connection = TwoNodes.superuser(data, "quintet")) {
        connection
            .createStatement()
            .execute("select rebloom.make_message_quarters('2031-01-01', '2031-02-01')");
      }
      Command done = Command.run(data, settings, List.of("backup", file.toString())).mustSucceed();
      copied.set(true);
      busy.join();
      assertThat(done.output()).contains("rows of", "wrapped keys").doesNotContain("\tat ");
      vault.destroy(robin.id());
    }
    assertTheFilesAreApartAndForTheirOwnerOnly(file, robin.id(), kim.id());

    Command again = Command.run(data, settings, List.of("backup", file.toString()));
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.output()).contains("is there already");
    Command.run(data, settings, List.of("backup", home.resolve("stopped").toString()))
        .mustSucceed();

    Command taken = Command.run(data, settings, List.of("restore", file.toString()));
    assertThat(taken.code()).isEqualTo(1);
    assertThat(taken.output()).contains("restore into an empty folder");

    Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
    Command keyless = Command.run(elsewhere, settings, List.of("restore", file.toString()));
    assertThat(keyless.code()).isEqualTo(1);
    assertThat(keyless.output()).contains("The master key is missing");
    assertThat(elsewhere.resolve("postgres")).doesNotExist();

    Files.copy(data.resolve("master.key"), elsewhere.resolve("master.key"));
    Command restored =
        Command.run(elsewhere, settings, List.of("restore", file.toString())).mustSucceed();
    assertThat(restored.output())
        .contains("1 people are on the list of the erased", "The audit chain is whole")
        .doesNotContain("\tat ");

    try (var server = TwoNodes.node(elsewhere)) {
      People people = server.getBean(People.class);
      Practice reading = new Practice(kim, people.as(kim.accessToken()));
      assertThat(reading.read(kims).toString()).contains(KIMS);
      reading.talk(kims, "And this is new.");
      people.as(robin.accessToken()).get(Practice.BASE + "/conversations/" + robins).mustBe(404);
      Vault vault = server.getBean(Vault.class);
      assertThatThrownBy(() -> vault.open(robin.id(), "test/1", sealed))
          .isInstanceOf(VaultException.class);
      assertThat(naming(elsewhere, "quintet", robin.id()))
          .as("not even the audit chain names them")
          .isEmpty();
      assertThat(ids(elsewhere, "quintet_keys", "select user_id from keys.person_key"))
          .as("whoever's texts came back has a key")
          .containsAll(ids(elsewhere, "quintet", "select user_id from flirtcraft.message"));
      assertThat(everyTableIsForced(elsewhere)).isTrue();
      assertThat(row(elsewhere, robin.id())).as("erased, and no key").isEqualTo("true true");
    }
  }

  @Test
  void aBackupThatIsCutOffOrNoneIsRefusedAndLeavesNoDatabaseBehind() throws Exception {
    Path data = home.resolve("data");
    Path file = home.resolve("whole");
    try (var server = TwoNodes.node(data)) {
      talk(server.getBean(People.class).fresh(), KIMS);
    }
    Command.run(data, Map.of(), List.of("backup", file.toString())).mustSucceed();
    byte[] whole = Files.readAllBytes(file);
    Path cut = home.resolve("cut");
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length * 2 / 3));
    Files.copy(home.resolve("whole.keys"), home.resolve("cut.keys"));
    Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
    Files.copy(data.resolve("master.key"), elsewhere.resolve("master.key"));
    Command refused = Command.run(elsewhere, Map.of(), List.of("restore", cut.toString()));
    assertThat(refused.code()).as(refused.output()).isEqualTo(1);
    assertThat(elsewhere.resolve("postgres")).doesNotExist();
    assertThat(elsewhere.resolve("restoring")).doesNotExist();

    List<String> keys = Files.readAllLines(home.resolve("whole.keys"));
    Files.write(home.resolve("cut.keys"), keys.subList(0, keys.size() - 1));
    Files.copy(file, home.resolve("other"));
    Files.move(home.resolve("cut.keys"), home.resolve("other.keys"));
    Command half =
        Command.run(elsewhere, Map.of(), List.of("restore", home.resolve("other").toString()));
    assertThat(half.code()).isEqualTo(1);
    assertThat(half.output()).contains("other.keys is cut off");
    assertThat(elsewhere.resolve("postgres")).doesNotExist();
  }

  /** New people come and write while the backup is made. */
  private static void keepWriting(People people, AtomicBoolean enough) {
    while (!enough.get()) {
      talk(people.guest(), "Good morning, is this seat taken?");
    }
  }

  private static Set<UUID> ids(Path data, String database, String sql) throws Exception {
    Set<UUID> ids = new HashSet<>();
    try (Connection connection = TwoNodes.superuser(data, database);
        ResultSet rows = connection.createStatement().executeQuery(sql)) {
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
    }
    return ids;
  }

  private static boolean everyTableIsForced(Path data) throws Exception {
    try (Connection connection = TwoNodes.superuser(data, "quintet");
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery(
                    """
                    select bool_and(relforcerowsecurity and relrowsecurity) from pg_class
                    where oid in ('rebloom.message'::regclass, 'rebloom.message_2031q1'::regclass,
                      'flirtcraft.message'::regclass, 'identity.account'::regclass)
                      and exists (select from pg_policies where tablename = 'message_2031q1')
                    """)) {
      return rows.next() && rows.getBoolean(1);
    }
  }

  private static UUID talk(TestPerson person, String text) {
    Practice practice = Practice.of(person).keeping();
    UUID conversation = practice.open();
    practice.talk(conversation, text);
    return conversation;
  }

  private static void assertTheFilesAreApartAndForTheirOwnerOnly(Path file, UUID... people)
      throws IOException {
    Path keys = Path.of(file + ".keys");
    for (Path each : List.of(file, keys)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
          .isEqualTo("rw-------");
    }
    String lines = Files.readString(keys);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<String> entries = new ArrayList<>();
      for (var entry : java.util.Collections.list(zip.entries())) {
        entries.add(entry.getName());
        String text = new String(zip.getInputStream(entry).readAllBytes());
        assertThat(text).doesNotContain(ROBINS, KIMS);
      }
      assertThat(entries)
          .contains("tables/identity.account", "tables/flirtcraft.message")
          .noneMatch(name -> name.contains("vault") || name.contains("keys"));
    }
    for (UUID person : people) {
      assertThat(lines).contains("key " + person);
    }
  }

  /** The tables in which an id stands anywhere, in any column. */
  private static List<String> naming(Path data, String database, UUID id) throws Exception {
    List<String> found = new ArrayList<>();
    try (Connection connection = TwoNodes.superuser(data, database);
        var sql = connection.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet rows =
          sql.executeQuery(
              """
              select schemaname || '.' || tablename from pg_tables
              where schemaname not in ('pg_catalog', 'information_schema')
              """)) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
      }
      for (String table : tables) {
        try (ResultSet rows =
            sql.executeQuery(
                "select exists (select from %s t where t::text like '%%%s%%')"
                    .formatted(table, id))) {
          if (rows.next() && rows.getBoolean(1)) {
            found.add(table);
          }
        }
      }
    }
    return found;
  }

  private static String row(Path data, UUID person) throws Exception {
    try (Connection connection = TwoNodes.superuser(data, "quintet_keys");
        var sql = connection.createStatement();
        ResultSet rows =
            sql.executeQuery(
                "select wrapped is null, destroyed_at is not null from keys.person_key"
                    + " where user_id = '"
                    + person
                    + "'")) {
      return rows.next() ? rows.getBoolean(1) + " " + rows.getBoolean(2) : "none";
    }
  }
}
