package app.quintet.platform.vault.keys;

import app.quintet.platform.data.Tx;
import app.quintet.platform.vault.keys.KeyStore.Row;
import app.quintet.platform.vault.keys.Wrapping.Wrapped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves keys from where they lived before, beside the texts they open. A key is stored in its new
 * place before it leaves the old one; dying in between only repeats the step.
 */
@Component
class MovedKeys {
  private static final Logger log = LoggerFactory.getLogger(MovedKeys.class);
  private static final int BATCH = 500;
  private final KeyStore store;
  private final MasterKeys masters;

  private record Old(UUID userId, byte[] wrapped, int masterVersion, Instant createdAt) {}

  MovedKeys(KeyStore store, MasterKeys masters, Tx tx, JdbcClient db) {
    this.store = store;
    this.masters = masters;
    int all = 0;
    for (int moved = BATCH; moved == BATCH; all += moved) {
      moved = tx.asSystem("vault", () -> move(db));
    }
    if (all > 0) {
      log.info("{} keys moved into the database of the keys", all);
    }
  }

  /** The store, once nothing is left elsewhere. */
  KeyStore store() {
    return store;
  }

  private int move(JdbcClient db) {
    List<Old> rows =
        db.sql(
                """
                select user_id, wrapped, master_version, created_at from vault.person_key
                order by user_id limit ?
                """)
            .param(BATCH)
            .query(Old.class)
            .list();
    for (Old old : rows) {
      Wrapped key = new Wrapped(old.wrapped(), old.masterVersion());
      Row there = store.make(old.userId(), key, old.createdAt());
      if (there.wrapped() != null && !same(old.userId(), key, there.wrapped())) {
        throw new IllegalStateException("a person has two different keys: " + old.userId());
      }
      db.sql("delete from vault.person_key where user_id = ?").param(old.userId()).update();
    }
    return rows.size();
  }

  private boolean same(UUID owner, Wrapped one, Wrapped other) {
    return Arrays.equals(one.bytes(), other.bytes())
        || Arrays.equals(
            Wrapping.unwrap(masters.ring(), PersonKeys.name(owner), one),
            Wrapping.unwrap(masters.ring(), PersonKeys.name(owner), other));
  }
}
