package app.quintet.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.platform.data.Database;
import app.quintet.platform.data.KeysDatabase;
import app.quintet.platform.data.Tx;
import app.quintet.testing.Await;
import app.quintet.testing.Command;
import app.quintet.testing.People;
import app.quintet.testing.TwoNodes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys in their own database, on two nodes: made once, destroyed everywhere, wrapped anew. */
class KeysApartTests {
  @TempDir static Path data;
  private static TwoNodes nodes;
  private static Vault here;
  private static Vault there;

  @BeforeAll
  static void start() {
    nodes = new TwoNodes(data);
    here = nodes.first(Vault.class);
    there = nodes.second(Vault.class);
  }

  @AfterAll
  static void stop() {
    nodes.close();
  }

  @Test
  void theWrappedKeyLiesOnlyInTheDatabaseOfTheKeysAndTheServersRoleGetsNotIn() throws Exception {
    UUID person = UUID.randomUUID();
    here.seal(person, "test/1", "hello");
    assertThat(count(nodes.keys(), "keys.person_key where user_id = '" + person + "'")).isOne();
    assertThat(count(nodes.main(), "vault.person_key")).isZero();

    KeysDatabase databases = nodes.first(KeysDatabase.class);
    Database keys = databases.keys();
    assertThat(databases.apart()).isTrue();
    assertThatThrownBy(() -> keys.connect(databases.main().app()))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied for database");
    try (Connection vault = keys.connect(keys.app());
        var sql = vault.createStatement()) {
      assertThatThrownBy(() -> sql.execute("delete from keys.person_key"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void aServerThatDoesNotReachItsKeysSaysSo() throws Exception {
    try (Connection main = nodes.main();
        var sql = main.createStatement()) {
      sql.execute("alter database quintet_keys allow_connections false");
      try {
        sql.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname ="
                + " 'quintet_keys'");
        Await.until("the loss to show", () -> keysState().equals("down"));
        assertThat(nodes.first(People.class).nobody().get("/health/ready").status()).isEqualTo(503);
      } finally {
        sql.execute("alter database quintet_keys allow_connections true");
      }
    }
    Await.until("the keys to be back", () -> keysState().equals("up"));
  }

  private static String keysState() {
    return nodes.first(People.class).nobody().get("/health").body().at("/services/keys").asString();
  }

  @Test
  void manyFirstUsesOnBothNodesAtOnceMakeOneKey() throws Exception {
    for (int round = 0; round < 20; round++) {
      UUID person = UUID.randomUUID();
      List<Future<byte[]>> sealing = new ArrayList<>();
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < 8; i++) {
          Vault vault = i % 2 == 0 ? here : there;
          sealing.add(threads.submit(() -> vault.seal(person, "test/1", "hello")));
        }
      }
      for (Future<byte[]> sealed : sealing) {
        assertThat(here.open(person, "test/1", sealed.get())).isEqualTo("hello");
        assertThat(there.open(person, "test/1", sealed.get())).isEqualTo("hello");
      }
    }
  }

  @Test
  void aDestroyedKeyOpensNothingOnEitherNodeAndIsNeverMadeAgain() throws Exception {
    UUID person = UUID.randomUUID();
    byte[] sealed = here.seal(person, "test/1", "hello");
    assertThat(there.open(person, "test/1", sealed)).isEqualTo("hello");

    here.destroy(person);
    assertThatThrownBy(() -> here.open(person, "test/1", sealed))
        .isInstanceOf(VaultException.class);
    Await.until("the other node to forget the key", () -> !opens(there, person, sealed));
    assertThatThrownBy(() -> there.seal(person, "test/2", "again"))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("erased");
    here.destroy(person);
    assertThat(
            count(
                nodes.keys(),
                "keys.person_key where destroyed_at is not null and user_id = '" + person + "'"))
        .isOne();
    assertThat(Files.readString(data.resolve("keys-backup/erased.list")))
        .contains("erased " + person);
  }

  @Test
  void whoNeverHadAKeyIsErasedAllTheSame() {
    UUID person = UUID.randomUUID();
    here.destroy(person);
    assertThatThrownBy(() -> there.seal(person, "test/1", "hello"))
        .isInstanceOf(VaultException.class);
  }

  @Test
  void destroyingInsideATransactionIsRefusedBecauseItCouldNotBeUndone() {
    UUID person = UUID.randomUUID();
    byte[] sealed = here.seal(person, "test/1", "hello");
    Tx tx = nodes.first(Tx.class);
    assertThatThrownBy(() -> tx.as(person, () -> here.destroy(person)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(here.open(person, "test/1", sealed)).isEqualTo("hello");
  }

  @Test
  void theMasterKeyChangesWhileBothNodesSealAndOpen() throws Exception {
    Map<UUID, byte[]> texts = new ConcurrentHashMap<>();
    IntStream.range(0, 700)
        .forEach(
            i -> {
              UUID person = UUID.randomUUID();
              texts.put(person, here.seal(person, "test/1", "text of " + person));
            });
    KeyRotation rotation = nodes.first(KeyRotation.class);
    int before = rotation.progress().version();
    AtomicBoolean done = new AtomicBoolean();
    ConcurrentLinkedQueue<Throwable> faults = new ConcurrentLinkedQueue<>();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (Vault vault : List.of(here, there, here, there)) {
        threads.submit(() -> work(vault, texts, done, faults));
      }
      try {
        rotation.rotate();
        // The job of the servers does the same beside these: several may work at it.
        KeyRotation other = nodes.second(KeyRotation.class);
        Await.until(
            "every key to be wrapped anew",
            () -> rotation.step(50) + other.step(50) == 0 && rotation.progress().waiting() == 0);
      } finally {
        done.set(true);
      }
    }
    assertThat(faults).isEmpty();
    assertThat(rotation.progress().version()).isEqualTo(before + 1);
    assertThat(Files.readString(data.resolve("master.key")))
        .startsWith("v" + (before + 1) + ":")
        .contains(",v" + before + ":");

    rotation.retire();
    assertThat(Files.readString(data.resolve("master.key"))).doesNotContain(",");
    texts.forEach(
        (person, text) ->
            assertThat(there.open(person, "test/1", text)).isEqualTo("text of " + person));
    assertThat(count(nodes.keys(), "keys.person_key where master_version = " + before)).isZero();
  }

  @Test
  void anOperatorsCommandChangesTheKeyOfTheRunningServer() throws Exception {
    KeyRotation rotation = nodes.first(KeyRotation.class);
    int before = rotation.progress().version();
    UUID person = UUID.randomUUID();
    byte[] sealed = here.seal(person, "test/1", "hello");
    Command.run(data, Map.of(), List.of("admin", "rotate-key")).mustSucceed();
    for (KeyRotation node : List.of(rotation, nodes.second(KeyRotation.class))) {
      Await.until("the new key", () -> node.progress().version() == before + 1);
    }
    Await.until("the server's own job", () -> rotation.progress().waiting() == 0);
    assertThat(here.open(person, "test/1", sealed)).isEqualTo("hello");
    assertThat(Command.run(data, Map.of(), List.of("admin", "retire-key")).mustSucceed().output())
        .contains("Only master key version " + (before + 1));
  }

  @Test
  void aCopyOfTheKeysIsMadeForEachDayAndKeptForSeven() throws Exception {
    here.seal(UUID.randomUUID(), "test/1", "hello");
    Path folder = data.resolve("keys-backup");
    Files.createDirectories(folder);
    LocalDate today = nodes.first(Clock.class).instant().atOffset(ZoneOffset.UTC).toLocalDate();
    Path kept = Files.writeString(folder.resolve("keys-" + today.minusDays(7) + ".keys"), "x");
    Path old = Files.writeString(folder.resolve("keys-" + today.minusDays(8) + ".keys"), "x");
    Path others = Files.writeString(folder.resolve("keys-of-the-house.keys"), "x");
    Path copy = folder.resolve("keys-" + today + ".keys");
    Files.deleteIfExists(copy);
    KeysBackup backup = nodes.first(KeysBackup.class);
    backup.daily();
    assertThat(List.of(kept, others, copy)).allMatch(Files::exists);
    assertThat(old).doesNotExist();
    List<String> lines = Files.readAllLines(copy);
    assertThat(lines.getLast()).isEqualTo("end " + (lines.size() - 1));
    assertThat(lines).anyMatch(line -> line.startsWith("key "));
  }

  @Test
  void keysFromBesideTheTextsAreMovedWithoutLossAndTwiceDoesNoHarm(@TempDir Path folder)
      throws Exception {
    UUID robin = UUID.randomUUID();
    UUID kim = UUID.randomUUID();
    byte[] robins;
    byte[] kims;
    try (var server = TwoNodes.node(folder)) {
      Vault vault = server.getBean(Vault.class);
      robins = vault.seal(robin, "test/1", "Robin's");
      kims = vault.seal(kim, "test/1", "Kim's");
      asBefore(folder, robin, true);
      // As if it had died after the copy: Kim's key is in both places.
      asBefore(folder, kim, false);
    }
    try (var server = TwoNodes.node(folder)) {
      Vault vault = server.getBean(Vault.class);
      assertThat(vault.open(robin, "test/1", robins)).isEqualTo("Robin's");
      assertThat(vault.open(kim, "test/1", kims)).isEqualTo("Kim's");
      assertThat(count(TwoNodes.superuser(folder, "quintet"), "vault.person_key")).isZero();
    }
  }

  /** Puts a key where an older server kept it. */
  private static void asBefore(Path folder, UUID person, boolean only) throws SQLException {
    try (Connection keys = TwoNodes.superuser(folder, "quintet_keys");
        Connection main = TwoNodes.superuser(folder, "quintet");
        var read = keys.createStatement();
        var insert =
            main.prepareStatement(
                """
                insert into vault.person_key (user_id, wrapped, master_version, created_at)
                values (?, ?, ?, ?)
                """)) {
      String where = " from keys.person_key where user_id = '" + person + "'";
      ResultSet row = read.executeQuery("select wrapped, master_version, created_at" + where);
      row.next();
      insert.setObject(1, person);
      insert.setBytes(2, row.getBytes(1));
      insert.setInt(3, row.getInt(2));
      insert.setTimestamp(4, row.getTimestamp(3));
      insert.executeUpdate();
      if (only) {
        read.execute("delete" + where);
      }
    }
  }

  private static void work(
      Vault vault,
      Map<UUID, byte[]> texts,
      AtomicBoolean done,
      ConcurrentLinkedQueue<Throwable> faults) {
    try {
      while (!done.get()) {
        for (Map.Entry<UUID, byte[]> text : List.copyOf(texts.entrySet())) {
          UUID person = text.getKey();
          assertThat(vault.open(person, "test/1", text.getValue())).isEqualTo("text of " + person);
          byte[] again = vault.seal(person, "test/2", "more");
          assertThat(vault.open(person, "test/2", again)).isEqualTo("more");
        }
        UUID newcomer = UUID.randomUUID();
        texts.put(newcomer, vault.seal(newcomer, "test/1", "text of " + newcomer));
      }
    } catch (Throwable fault) {
      faults.add(fault);
    }
  }

  private static boolean opens(Vault vault, UUID person, byte[] sealed) {
    try {
      vault.open(person, "test/1", sealed);
      return true;
    } catch (VaultException closed) {
      return false;
    }
  }

  private static long count(Connection connection, String from) throws SQLException {
    try (connection;
        var sql = connection.createStatement();
        ResultSet rows = sql.executeQuery("select count(*) from " + from)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
