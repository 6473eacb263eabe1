package app.quintet.platform.vault.sealing;

import app.quintet.platform.data.Secrets;
import app.quintet.platform.data.Signals;
import app.quintet.platform.data.Tx;
import app.quintet.platform.vault.VaultException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The data keys: made on first use, wrapped by the master key, kept unwrapped for minutes only. */
@Component
final class PersonKeys {
  private static final String PURPOSE = "vault";

  private record Row(byte[] wrapped, int masterVersion) {}

  private final Tx tx;
  private final JdbcClient db;
  private final Secrets secrets;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Cache<UUID, byte[]> unwrapped =
      Caffeine.newBuilder().maximumSize(20_000).expireAfterAccess(Duration.ofMinutes(5)).build();

  PersonKeys(Tx tx, JdbcClient db, Secrets secrets, Clock clock, Signals signals) {
    this.tx = tx;
    this.db = db;
    this.secrets = secrets;
    this.clock = clock;
    // A destroyed key must be forgotten on every node, also when the message was missed.
    signals.listen(
        "vault_forget", id -> unwrapped.invalidate(UUID.fromString(id)), unwrapped::invalidateAll);
  }

  /** The key of a person, made if this is its first use. */
  byte[] keyFor(UUID owner) {
    byte[] cached = unwrapped.getIfPresent(owner);
    if (cached != null) {
      return cached;
    }
    byte[] key = tx.asSystem(PURPOSE, () -> find(owner).orElseGet(() -> make(owner)));
    // A key made in a transaction that rolls back was never stored: remember it only if it lasts.
    tx.afterCommit(() -> unwrapped.put(owner, key));
    return key;
  }

  /** The key of a person, or null if they have none (any more). */
  byte @Nullable [] existing(UUID owner) {
    byte[] cached = unwrapped.getIfPresent(owner);
    if (cached != null) {
      return cached;
    }
    byte[] key = tx.asSystem(PURPOSE, () -> find(owner)).orElse(null);
    if (key != null) {
      byte[] found = key;
      tx.afterCommit(() -> unwrapped.put(owner, found));
    }
    return key;
  }

  private Optional<byte[]> find(UUID owner) {
    return db.sql("select wrapped, master_version from vault.person_key where user_id = ?")
        .param(owner)
        .query((rs, i) -> new Row(rs.getBytes(1), rs.getInt(2)))
        .optional()
        .map(row -> unwrap(owner, row));
  }

  private byte[] make(UUID owner) {
    byte[] key = new byte[32];
    random.nextBytes(key);
    int version = secrets.version();
    int made =
        db.sql(
                """
                insert into vault.person_key (user_id, wrapped, master_version, created_at)
                values (?, ?, ?, ?) on conflict (user_id) do nothing
                """)
            .params(owner, wrap(owner, key, version), version, Timestamp.from(clock.instant()))
            .update();
    // Another request made it meanwhile: theirs is the one that counts.
    return made == 1 ? key : find(owner).orElseThrow();
  }

  private byte[] wrap(UUID owner, byte[] key, int version) {
    try {
      return AesGcm.encrypt(secrets.master(version), bytes("key/" + owner), key);
    } catch (GeneralSecurityException e) {
      throw new VaultException("a key could not be wrapped", e);
    }
  }

  private byte[] unwrap(UUID owner, Row row) {
    try {
      return AesGcm.decrypt(
          secrets.master(row.masterVersion()), bytes("key/" + owner), row.wrapped());
    } catch (GeneralSecurityException e) {
      throw new VaultException("a key could not be unwrapped; is it the right master key?", e);
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
