package app.quintet.platform.vault.keys;

import app.quintet.platform.data.KeysDatabase;
import app.quintet.platform.vault.VaultException;
import app.quintet.platform.vault.keys.Wrapping.Wrapped;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/**
 * Opens the keys' database at start and holds the master keys against it, before anything is
 * written anywhere: a wrong key must not begin a second life on the same data.
 */
final class Opening {
  static final String ROOT = "root";
  private final KeysDatabase databases;
  private final MasterKeyFile source;
  private final Clock clock;

  Opening(KeysDatabase databases, MasterKeyFile source, Clock clock) {
    this.databases = databases;
    this.source = source;
    this.clock = clock;
  }

  /** What a start leaves open: the keys, and the root of the server's own secrets. */
  record Opened(KeyRing ring, byte[] root) {}

  /** Throws {@link MasterKeyRefused} when the keys do not fit what is there. */
  Opened open() {
    migrate(databases);
    try (Connection keys = databases.keys().connect(databases.keys().owner())) {
      Map<Integer, byte[]> proofs = proofs(keys);
      boolean lived = !proofs.isEmpty() || hasLived();
      KeyRing ring = ring(lived);
      verify(keys, ring, proofs);
      if (proofs.isEmpty() && lived) {
        verifyUnmoved(ring);
      }
      register(keys, ring);
      return new Opened(ring, root(keys, ring, lived));
    } catch (SQLException e) {
      throw new IllegalStateException("the database of the keys cannot be opened", e);
    }
  }

  /** Makes or renews the tables of the keys. */
  static void migrate(KeysDatabase databases) {
    var owner = databases.keys().owner();
    Flyway.configure()
        .dataSource(databases.keys().url(), owner.user(), owner.password())
        .locations("classpath:db/keys")
        .schemas("keys")
        .load()
        .migrate();
  }

  /** Throws if these keys do not fit what is there. */
  void check(KeyRing ring) {
    try (Connection keys = databases.keys().connect(databases.keys().owner())) {
      verify(keys, ring, proofs(keys));
    } catch (SQLException e) {
      throw new IllegalStateException("the database of the keys cannot be reached", e);
    }
  }

  /** Takes up keys that were added while the server runs. */
  void adopt(KeyRing ring) {
    try (Connection keys = databases.keys().connect(databases.keys().owner())) {
      verify(keys, ring, proofs(keys));
      register(keys, ring);
    } catch (SQLException e) {
      throw new IllegalStateException("the database of the keys cannot be reached", e);
    }
  }

  /** Holds the keys that are known against what was brought back; throws if they do not fit. */
  void verify(Connection keys) throws SQLException {
    KeyRing ring = source.read();
    if (ring == null) {
      throw new MasterKeyRefused(
          "The master key is missing: set QUINTET_MASTER_KEY, or put the file back as "
              + source.path()
              + ".");
    }
    verify(keys, ring, proofs(keys));
  }

  /** The newest version that was ever registered. */
  int newest() {
    try (Connection keys = databases.keys().connect(databases.keys().owner())) {
      return proofs(keys).keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    } catch (SQLException e) {
      throw new IllegalStateException("the database of the keys cannot be reached", e);
    }
  }

  private KeyRing ring(boolean lived) {
    KeyRing found = source.read();
    if (found != null) {
      return found;
    }
    if (lived) {
      throw new MasterKeyRefused(
          "The master key is missing: this database holds people's sealed texts, QUINTET_MASTER_KEY"
              + " is not set and there is no file "
              + source.path()
              + ".");
    }
    KeyRing fresh = KeyRing.fresh();
    source.write(fresh);
    return fresh;
  }

  private static void verify(Connection keys, KeyRing ring, Map<Integer, byte[]> proofs)
      throws SQLException {
    for (var proof : proofs.entrySet()) {
      int version = proof.getKey();
      byte[] master = ring.key(version);
      if (master == null) {
        if (uses(keys, version)) {
          throw new MasterKeyRefused(
              "Master key version %d is missing, and keys are still wrapped by it; known are %s."
                  .formatted(version, ring));
        }
      } else if (!Wrapping.proves(master, version, proof.getValue())) {
        throw new MasterKeyRefused(
            "The master key is wrong: version %d is not the key this database was sealed with."
                .formatted(version));
      }
    }
  }

  private static boolean uses(Connection keys, int version) throws SQLException {
    try (PreparedStatement query =
        keys.prepareStatement(
            """
            select exists (select from keys.person_key
                where master_version = ? and wrapped is not null)
              or exists (select from keys.root where master_version = ?)
            """)) {
      query.setInt(1, version);
      query.setInt(2, version);
      ResultSet rows = query.executeQuery();
      return rows.next() && rows.getBoolean(1);
    }
  }

  private void register(Connection keys, KeyRing ring) throws SQLException {
    try (PreparedStatement insert =
        keys.prepareStatement(
            """
            insert into keys.master (version, proof, registered_at) values (?, ?, ?)
            on conflict (version) do nothing
            """)) {
      for (var entry : ring.keys().entrySet()) {
        insert.setInt(1, entry.getKey());
        insert.setBytes(2, Wrapping.proof(entry.getValue(), entry.getKey()));
        insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
        insert.executeUpdate();
      }
    }
    // Two nodes may start at once, each with a key it has just made: the first one counts.
    verify(keys, ring, proofs(keys));
  }

  private static byte[] root(Connection keys, KeyRing ring, boolean lived) throws SQLException {
    byte[] root = new byte[32];
    new SecureRandom().nextBytes(root);
    if (lived) {
      // Until now the server's secrets came from the oldest master key; they must stay the same.
      root = new TreeMap<>(ring.keys()).firstEntry().getValue();
    }
    Wrapped wrapped = Wrapping.wrap(ring, ROOT, root);
    try (PreparedStatement insert =
            keys.prepareStatement(
                """
                insert into keys.root (wrapped, master_version) values (?, ?)
                on conflict (id) do nothing
                """);
        PreparedStatement query =
            keys.prepareStatement("select wrapped, master_version from keys.root")) {
      insert.setBytes(1, wrapped.bytes());
      insert.setInt(2, wrapped.version());
      insert.executeUpdate();
      ResultSet rows = query.executeQuery();
      rows.next();
      return Wrapping.unwrap(ring, ROOT, new Wrapped(rows.getBytes(1), rows.getInt(2)));
    }
  }

  private static Map<Integer, byte[]> proofs(Connection keys) throws SQLException {
    Map<Integer, byte[]> proofs = new TreeMap<>();
    try (var statement = keys.createStatement();
        ResultSet rows = statement.executeQuery("select version, proof from keys.master")) {
      while (rows.next()) {
        proofs.put(rows.getInt(1), rows.getBytes(2));
      }
    }
    return proofs;
  }

  /** Whether a server has been at work on the main database before. */
  private boolean hasLived() throws SQLException {
    try (Connection main = databases.main().connect(databases.main().owner());
        var statement = main.createStatement();
        ResultSet rows =
            statement.executeQuery("select to_regclass('vault.person_key') is not null")) {
      return rows.next() && rows.getBoolean(1);
    }
  }

  // Keys from before they lived apart carry no proof; one of them serves as well.
  private void verifyUnmoved(KeyRing ring) throws SQLException {
    try (Connection main = databases.main().connect(databases.main().owner());
        var statement = main.createStatement()) {
      statement.execute("select set_config('app.system', 'vault', false)");
      ResultSet rows =
          statement.executeQuery(
              "select user_id, wrapped, master_version from vault.person_key limit 1");
      if (rows.next() && !opens(ring, rows)) {
        throw new MasterKeyRefused(
            "The master key is wrong: it does not open the keys of this database.");
      }
    }
  }

  private static boolean opens(KeyRing ring, ResultSet row) throws SQLException {
    try {
      Wrapping.unwrap(
          ring,
          PersonKeys.name(row.getObject(1, UUID.class)),
          new Wrapped(row.getBytes(2), row.getInt(3)));
      return true;
    } catch (VaultException closed) {
      return false;
    }
  }
}
